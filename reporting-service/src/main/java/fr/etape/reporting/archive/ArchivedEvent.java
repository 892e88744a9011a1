package fr.etape.reporting.archive;

import java.time.Instant;

/**
 * An event at its position in a stream.
 *
 * @param type CloudEvents {@code type}
 * @param payload the JSON object as it was published
 */
public record ArchivedEvent(long position, String type, Instant occurredAt, byte[] payload) {}
