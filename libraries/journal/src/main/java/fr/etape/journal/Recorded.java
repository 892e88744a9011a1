package fr.etape.journal;

import java.time.Instant;

/**
 * An event in its place. {@code stream/position} identifies it for ever.
 *
 * @param position 1, 2, 3 … in the stream, without a gap
 * @param occurredAt when it was decided (UTC, milliseconds)
 */
public record Recorded<E>(StreamId stream, long position, Instant occurredAt, E event) {}
