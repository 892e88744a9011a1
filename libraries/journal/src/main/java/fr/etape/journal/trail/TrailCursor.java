package fr.etape.journal.trail;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How far each of some streams was read backwards: the position before which to go on, joined by dots. */
final class TrailCursor {

    private final long[] positions;

    private TrailCursor(long[] positions) {
        this.positions = positions;
    }

    /** Throws {@link IllegalArgumentException} for a text that {@link #toString} would not give for as many streams. */
    static TrailCursor parse(@Nullable String text, int streams) {
        if (text == null) {
            return new TrailCursor(
                    LongStream.generate(() -> Long.MAX_VALUE).limit(streams).toArray());
        }
        long[] positions =
                Arrays.stream(text.split("\\.", -1)).mapToLong(Long::parseLong).toArray();
        if (positions.length != streams) {
            throw new IllegalArgumentException("a cursor of other streams");
        }
        return new TrailCursor(positions);
    }

    long of(int stream) {
        return positions[stream];
    }

    TrailCursor movedTo(int stream, long position) {
        long[] moved = positions.clone();
        moved[stream] = position;
        return new TrailCursor(moved);
    }

    @Override
    public String toString() {
        return Arrays.stream(positions).mapToObj(Long::toString).collect(Collectors.joining("."));
    }
}
