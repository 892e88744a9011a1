package fr.etape.journal;

import org.jspecify.annotations.Nullable;

/**
 * An event as the journal keeps it and as it is published.
 *
 * @param trace W3C trace context of the request that caused it
 * @param payload the JSON object that goes on the topic, byte for byte
 */
record StoredEvent(
        String type,
        String source,
        String subject,
        @Nullable String trace,
        byte[] payload) {}
