package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import java.time.Instant;

/** A function of the events of one stream of a stop, from the first to some position, and of nothing else. */
public sealed interface Part permits People, Programme, Bookings, Tables, Contributions, Votes, Feedback {

    /** The part after one more event; itself when the event does not concern it. */
    Part after(StopEvent event, Instant occurredAt);
}
