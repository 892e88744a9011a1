package fr.etape.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a stream was applied, and what the last events were.
 *
 * @param position of the last event applied; 0 before the first
 * @param fingerprints of the last events by position, oldest first: after a start only that of the very last one
 */
record Progress(long position, Map<Long, String> fingerprints) {

    /** Enough for what a publisher sends again after a crash, and some kilobytes for each stream. */
    static final int REMEMBERED = 100;

    /** @param last null when it was applied before fingerprints were kept */
    static Progress stored(long position, @Nullable String last) {
        return new Progress(position, last == null ? Map.of() : Map.of(position, last));
    }

    /** Of an event that was applied; null when it is not among the last ones. */
    @Nullable
    String fingerprint(long applied) {
        return fingerprints.get(applied);
    }

    /** @param next fingerprints of the events that follow, by position */
    Progress and(Map<Long, String> next) {
        long last = position + next.size();
        Map<Long, String> all = new LinkedHashMap<>(fingerprints);
        all.putAll(next);
        all.keySet().removeIf(one -> one <= last - REMEMBERED);
        return new Progress(last, all);
    }
}
