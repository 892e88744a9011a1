package fr.etape.projection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in one stream, in order and without a gap, out of what arrived.
 *
 * @param events to be applied
 * @param fingerprints of all that come next, by position
 * @param dead records that cannot be applied, past which the bookmark moves, and repeats that contradict
 * @param contradictions positions that were applied with another content
 * @param repeated how many had been applied before
 * @param early how many are behind a gap
 * @param end where the bookmark stands after all of them; null when it does not move
 */
record Run<E>(
        List<Delivered<E>> events,
        Map<Long, String> fingerprints,
        List<DeadLetter> dead,
        List<Long> contradictions,
        int repeated,
        int early,
        @Nullable Bookmark end) {}
