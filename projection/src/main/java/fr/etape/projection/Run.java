package fr.etape.projection;

import java.util.List;

/**
 * The events of one stream that come next, in order and without a gap, out of those that arrived.
 *
 * @param events those to apply
 * @param dead those that cannot be, and are stepped over
 * @param end where the bookmark stands after all of them
 */
record Run<E>(List<Delivered<E>> events, List<DeadLetter> dead, Bookmark end) {}
