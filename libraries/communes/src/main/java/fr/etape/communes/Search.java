package fr.etape.communes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds communes by what people type. Entries are the communes of today, followed by the parts that have a name. */
final class Search {

    private final Rows rows;
    private final List<Parts.Part> parts;
    private final List<Parts.Part> named;
    private final String[] names;
    private final int[] populations;

    Search(Rows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts.all();
        this.named = parts.all().stream()
                .filter(part -> !part.name().isEmpty() && !part.name().equals(rows.name(rows.indexOf(part.commune()))))
                .toList();
        this.names = Stream.concat(
                        IntStream.range(0, rows.count()).mapToObj(rows::name),
                        named.stream().map(Parts.Part::name))
                .map(Folding::fold)
                .toArray(String[]::new);
        this.populations =
                IntStream.range(0, rows.count()).map(rows::population).toArray();
    }

    Stream<Found> find(Wanted wanted) {
        return wanted.name().isEmpty() ? byNumber(wanted.number()) : byName(wanted);
    }

    /**
     * The number is the beginning of a code or postal code, or the whole code of a part. The largest commune comes
     * first.
     */
    private Stream<Found> byNumber(String number) {
        Stream<Integer> today = IntStream.range(0, rows.count())
                .filter(row -> rows.hasCode(row, number))
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> -populations[row]).thenComparing(row -> row));
        Set<Integer> seen = new HashSet<>();
        return Stream.concat(
                        today.map(row -> new Found(rows.commune(row), null)),
                        parts.stream()
                                .filter(part -> part.code().equals(number))
                                .map(this::found))
                .filter(found -> seen.add(rows.indexOf(found.commune().code())));
    }

    private Stream<Found> byName(Wanted wanted) {
        int[] found = IntStream.range(0, names.length)
                .filter(entry -> begins(names[entry], wanted.name()))
                .toArray();
        Set<Integer> seen = new HashSet<>();
        return IntStream.of(near(found, wanted.number()))
                .boxed()
                .sorted(order(wanted.name()))
                .filter(entry -> seen.add(row(entry)))
                .map(this::found);
    }

    /** Those with this code or postal code; else those of its department; else all. */
    private int[] near(int[] found, String number) {
        for (String start : List.of(number, department(number))) {
            int[] near = IntStream.of(found)
                    .filter(entry -> rows.hasCode(row(entry), start))
                    .toArray();
            if (near.length > 0) {
                return near;
            }
        }
        return found;
    }

    private static String department(String number) {
        int digits = number.startsWith("97") || number.startsWith("98") ? 3 : 2;
        return number.substring(0, Math.min(digits, number.length()));
    }

    /** Names that match whole, then those that only begin so; communes of today before parts; the largest first. */
    private Comparator<Integer> order(String name) {
        return Comparator.comparing((Integer entry) -> !isWhole(names[entry], name))
                .thenComparing(entry -> entry >= rows.count())
                .thenComparing(entry -> -populations[row(entry)])
                .thenComparing(entry -> names[entry])
                .thenComparing(entry -> entry);
    }

    private static boolean begins(String name, String start) {
        return name.startsWith(start) || name.startsWith(start, Folding.articleOf(name));
    }

    private static boolean isWhole(String name, String wanted) {
        return name.equals(wanted) || name.substring(Folding.articleOf(name)).equals(wanted);
    }

    private int row(int entry) {
        return entry < rows.count()
                ? entry
                : rows.indexOf(named.get(entry - rows.count()).commune());
    }

    private Found found(int entry) {
        return entry < rows.count() ? new Found(rows.commune(entry), null) : found(named.get(entry - rows.count()));
    }

    private Found found(Parts.Part part) {
        Commune commune = rows.commune(rows.indexOf(part.commune()));
        boolean isNews = !part.name().isEmpty() && !part.name().equals(commune.name());
        return new Found(commune, isNews ? part.name() : null);
    }
}
