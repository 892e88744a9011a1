package fr.etape.communes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All communes of one vintage. Read on first use, once a JVM. */
public final class Communes {

    /** Year of the official geographic code that the data follow (1 January). */
    public static final int VINTAGE = 2026;

    private final Rows rows;
    private final Parts parts;
    private @Nullable Search search;

    private Communes(Rows rows, Parts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    public static Communes ofFrance() {
        return OfFrance.COMMUNES;
    }

    public int size() {
        return rows.count();
    }

    /** By INSEE code, in capitals. Only communes of today have one here: 75108 is not found. */
    public Optional<Commune> find(String code) {
        int row = rows.indexOf(code);
        return row < 0 ? Optional.empty() : Optional.of(rows.commune(row));
    }

    /**
     * The commune that a code belongs to today: for a commune of today itself, for a municipal arrondissement its city,
     * for a delegated or associated commune the commune that it is part of.
     */
    public Optional<Commune> today(String code) {
        return find(code).or(() -> parts.communeOf(code).flatMap(this::find));
    }

    /** Name of the commune with this code; null for a code that there is not. */
    public static @Nullable String nameOf(@Nullable String code) {
        return code == null ? null : ofFrance().find(code).map(Commune::name).orElse(null);
    }

    /**
     * Communes whose name (with or without its article), code or postal code begins with the text, and those that a
     * former commune of that name is part of. Case, accents and punctuation do not count; {@code St} is Saint;
     * {@code CEDEX} and the number of an arrondissement are ignored; a postal code, code or department beside a name
     * narrows the search where it can. Names that match whole come first, then the largest communes.
     */
    public List<Found> search(String text, int limit) {
        Wanted wanted = Wanted.of(text);
        return wanted.isEmpty()
                ? List.of()
                : searching().find(wanted).limit(limit).toList();
    }

    private synchronized Search searching() {
        if (search == null) {
            search = new Search(rows, parts);
        }
        return search;
    }

    private static final class OfFrance {
        static final Communes COMMUNES =
                new Communes(Rows.of("communes-" + VINTAGE + ".csv"), Parts.of("parts-" + VINTAGE + ".csv"));
    }
}
