package fr.etape.communes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All communes of one vintage. Read on first use, once a JVM. */
public final class Communes {

    /** Year of the official geographic code that the data follow (1 January). */
    public static final int VINTAGE = 2026;

    private final Rows rows;
    private String @Nullable [] foldedNames;

    private Communes(Rows rows) {
        this.rows = rows;
    }

    public static Communes ofFrance() {
        return OfFrance.COMMUNES;
    }

    public int size() {
        return rows.count();
    }

    /** By INSEE code, in capitals. */
    public Optional<Commune> find(String code) {
        int row = rows.indexOf(code);
        return row < 0 ? Optional.empty() : Optional.of(rows.commune(row));
    }

    /**
     * Communes whose name (with or without its article), code or postal code begins with the text; case, accents and
     * punctuation do not count. Names that match whole come first, then by name; for a number, by code.
     */
    public List<Commune> search(String text, int limit) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        IntStream found = Character.isDigit(folded.charAt(0)) ? byCode(folded) : byName(folded);
        return found.limit(limit).mapToObj(rows::commune).toList();
    }

    private IntStream byCode(String folded) {
        String start = folded.toUpperCase(Locale.ROOT);
        return IntStream.range(0, rows.count()).filter(row -> rows.hasCode(row, start));
    }

    private IntStream byName(String folded) {
        String[] names = foldedNames();
        return IntStream.range(0, names.length)
                .filter(row ->
                        names[row].startsWith(folded) || names[row].startsWith(folded, Folding.articleOf(names[row])))
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> !isWhole(names[row], folded))
                        .thenComparing(row -> names[row])
                        .thenComparing(row -> row))
                .mapToInt(Integer::intValue);
    }

    private static boolean isWhole(String name, String folded) {
        return name.equals(folded) || name.substring(Folding.articleOf(name)).equals(folded);
    }

    private synchronized String[] foldedNames() {
        if (foldedNames == null) {
            foldedNames = IntStream.range(0, rows.count())
                    .mapToObj(row -> Folding.fold(rows.name(row)))
                    .toArray(String[]::new);
        }
        return foldedNames;
    }

    private static final class OfFrance {
        static final Communes COMMUNES = new Communes(Rows.of("communes-" + VINTAGE + ".csv"));
    }
}
