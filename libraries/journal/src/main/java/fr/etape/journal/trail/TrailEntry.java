package fr.etape.journal.trail;

import fr.etape.journal.StreamId;
import java.time.Instant;
import java.util.List;

/**
 * One command of somebody with an id that had an effect: who did what, when, to what.
 *
 * @param at when it was decided (UTC, milliseconds)
 * @param position of the first of its events in the stream
 * @param command what its kind calls it
 * @param events that it brought about, in their order
 * @param subject of the first of them
 */
public record TrailEntry(
        Instant at,
        StreamId stream,
        long position,
        String actor,
        String command,
        List<TrailEvent> events,
        String subject) {

    public TrailEntry {
        events = List.copyOf(events);
    }
}
