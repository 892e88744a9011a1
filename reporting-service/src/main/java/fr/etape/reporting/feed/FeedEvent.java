package fr.etape.reporting.feed;

import fr.etape.reporting.archive.ArchivedEvent;

/**
 * One event of a feed.
 *
 * @param after where the reader is after it
 */
public record FeedEvent(String stream, ArchivedEvent event, Cursor after) {}
