package fr.etape.registration.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the door is told about one scan.
 *
 * @param enteredAt when the person came in (UTC); null when they are not here
 * @param point code of the entrance where they came in; null when they are not here
 * @param otherStop whose ticket it is; null unless it is of another stop
 */
public record Verdict(
        Kind kind,
        @Nullable Instant enteredAt,
        @Nullable String point,
        @Nullable String otherStop) {

    /** In the order in which they are looked for, apart from the first. */
    public enum Kind {
        /** They may come in. */
        ADMITTED,
        /** The nonce was sent before with another scan: an error of the device. */
        NONCE_REUSED,
        UNKNOWN_TICKET,
        OTHER_STOP,
        /** The stop is on another day, in its own time zone. */
        NOT_TODAY,
        CANCELLED,
        /** On the waiting list: no seat. */
        WAITING,
        /** The same device read the ticket twice within two seconds. Nothing to worry about. */
        JUST_ADMITTED,
        ALREADY_HERE
    }

    static Verdict of(Kind kind) {
        return new Verdict(kind, null, null, null);
    }

    static Verdict of(Kind kind, Arrival arrival) {
        return new Verdict(kind, arrival.enteredAt(), arrival.point(), null);
    }

    static Verdict ofOtherStop(String stopId) {
        return new Verdict(Kind.OTHER_STOP, null, null, stopId);
    }
}
