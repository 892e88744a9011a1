package fr.etape.reporting.feed.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the event feed.
 *
 * @param page events of each stream that are read at once, and sent at most in one page of JSON for each stream
 * @param poll how long an open stream waits before it looks for new events
 * @param heartbeat after how long without an event a comment is sent
 * @param longest how long a stream stays open; then the reader connects again, perhaps to another instance
 * @param perReader streams that one person or program may have open at an instance
 * @param inAll streams that may be open at an instance
 */
@ConfigurationProperties("etape.reporting.feed")
record FeedSettings(
        @DefaultValue("200") int page,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("4") int perReader,
        @DefaultValue("200") int inAll) {}
