package fr.etape.registration.mails.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail that is to be sent. Names nobody.
 *
 * @param position of the event it follows from; with the registration's id, the mail's own name for ever
 * @param rank on the waiting list at that moment, from 1; null unless WAITING
 * @param heldSeat whether a seat was given up, and not a place on the waiting list; only CANCELLED can do so
 * @param occurredAt when it was decided (UTC)
 */
public record Mail(
        UUID registrationId,
        long position,
        String stopId,
        MailKind kind,
        @Nullable Integer rank,
        boolean heldSeat,
        Instant occurredAt) {

    /** {@code <registrationId>.<position>} */
    public String name() {
        return registrationId + "." + position;
    }
}
