package fr.etape.web.visitor.stop;

import java.time.Instant;
import java.time.ZoneId;

/** Where a stop is for those who have registered: what a page may promise them. */
public enum Phase {
    /** Registration is open, or not open yet: whoever waits may still get a seat. */
    OPEN,
    /** The last day of registration is over: nobody moves up any more, unless the organisers move that day. */
    DATE_PASSED,
    /** The organisers have closed the stop, for good. */
    CLOSED,
    DAY_OVER;

    static Phase of(Stop stop, ZoneId zone, Instant now) {
        if (!now.isBefore(stop.endsAt().atZone(zone).toInstant())) {
            return DAY_OVER;
        }
        if (stop.statusOrPublished() == Stop.Status.CLOSED) {
            return CLOSED;
        }
        return stop.registrationState() == Stop.RegistrationState.CLOSED ? DATE_PASSED : OPEN;
    }
}
