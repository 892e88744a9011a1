package fr.etape.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in one stream, in order and without a gap, out of what arrived.
 *
 * @param events to be applied
 * @param dead records that cannot be applied; the bookmark moves past them
 * @param repeated how many had been applied before
 * @param early how many are behind a gap
 * @param end where the bookmark stands after all of them; null when it does not move
 */
record Run<E>(
        List<Delivered<E>> events,
        List<DeadLetter> dead,
        int repeated,
        int early,
        @Nullable Bookmark end) {}
