package fr.etape.reporting.day;

import fr.etape.contracts.StopEvent;
import fr.etape.reporting.day.parts.Part;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part and how far it goes.
 *
 * @param position of the last event; 0 before the first
 * @param occurredAt when that event was decided (UTC, milliseconds)
 * @param rehearsal whether the stop is a rehearsal
 */
public record PartAt(long position, Instant occurredAt, boolean rehearsal, Part part) {

    public static PartAt before(DayStream stream) {
        return new PartAt(0, Instant.EPOCH, false, stream.before());
    }

    /** @param event null for one of a type that is not read: it takes its place and changes no figure */
    public PartAt after(long next, Instant time, @Nullable StopEvent event) {
        Instant at = time.truncatedTo(ChronoUnit.MILLIS);
        return event == null
                ? new PartAt(next, at, rehearsal, part)
                : new PartAt(next, at, event.rehearsal(), part.after(event, at));
    }
}
