package fr.etape.reporting.feed;

import java.util.List;

/**
 * The next events of a feed.
 *
 * @param end where the reader is after them; further than the last of them when events of other stops were passed over
 * @param isLast whether there were no more at that moment
 */
public record FeedBatch(List<FeedEvent> events, Cursor end, boolean isLast) {}
