package fr.etape.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one stream that come next, in order and without a gap, out of those that arrived.
 *
 * @param events those to apply
 * @param dead those that cannot be, and are stepped over
 * @param repeated how many had been applied before
 * @param early how many lie behind a gap
 * @param end where the bookmark stands after all of them; null when it stays where it is
 */
record Run<E>(
        List<Delivered<E>> events,
        List<DeadLetter> dead,
        int repeated,
        int early,
        @Nullable Bookmark end) {}
