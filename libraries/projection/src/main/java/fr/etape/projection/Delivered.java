package fr.etape.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream, as it came from its topic.
 *
 * @param position 1, 2, 3 … in the stream, without a gap
 * @param occurredAt when it was decided (UTC)
 * @param type CloudEvents {@code type}
 * @param event null when its type is none of those that the projection reads: it was passed over
 * @param payload the JSON object as it was published
 */
public record Delivered<E>(
        String stream,
        long position,
        Instant occurredAt,
        String type,
        @Nullable E event,
        byte[] payload) {}
