package fr.etape.reporting.feed;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a reader has come in each stream of a stop. Its text, for instance {@code registrations:341,tour:2}, is the
 * id of a server-sent event. One position would not do: streams have no order between them, and a position of one says
 * nothing of the others.
 */
public final class Cursor {

    /** Before the first event of every stream. */
    public static final Cursor BEGINNING = new Cursor(new TreeMap<>());

    private static final int LONGEST = 500;
    private static final Pattern PART = Pattern.compile("([a-z]{1,30}):([1-9][0-9]{0,17})");

    private final SortedMap<String, Long> positions;

    private Cursor(SortedMap<String, Long> positions) {
        this.positions = positions;
    }

    /** Empty unless the text is that of a cursor. */
    public static Optional<Cursor> of(String text) {
        if (text.isEmpty()) {
            return Optional.of(BEGINNING);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        SortedMap<String, Long> positions = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            Matcher read = PART.matcher(part);
            if (!read.matches() || positions.put(read.group(1), Long.parseLong(read.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cursor(positions));
    }

    /** Position of the last event of the stream of this kind that was read; 0 before the first. */
    long of(Kind kind) {
        return positions.getOrDefault(kind.code(), 0L);
    }

    /** The same after one more event. */
    Cursor after(Kind kind, long position) {
        SortedMap<String, Long> moved = new TreeMap<>(positions);
        moved.put(kind.code(), position);
        return new Cursor(moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor cursor && positions.equals(cursor.positions);
    }

    @Override
    public int hashCode() {
        return positions.hashCode();
    }

    @Override
    public String toString() {
        return positions.entrySet().stream().map(Cursor::text).collect(Collectors.joining(","));
    }

    private static String text(Map.Entry<String, Long> position) {
        return position.getKey() + ":" + position.getValue();
    }
}
