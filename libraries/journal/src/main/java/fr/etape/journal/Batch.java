package fr.etape.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Events that were committed together: one document of the journal.
 *
 * @param first position of the first of its events
 * @param id tells the writer's own batch from another's at the same position
 * @param causes the commands that led to the events, in their order
 */
record Batch(StreamId stream, long first, UUID id, Instant occurredAt, List<StoredEvent> events, List<Cause> causes) {

    /**
     * Who sent which command.
     *
     * @param command what its kind calls it
     * @param events how many of the batch's events it brought about
     */
    record Cause(@Nullable String actor, String command, int events) {}

    long last() {
        return first + events.size() - 1;
    }
}
