package fr.etape.sessions.tour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What organisers should look at before they publish a stop. */
public enum PublicationWarning {
    /** No college has a seat. Such a stop is not published. */
    NO_SEATS,
    /**
     * Nobody could register any more. The stop may still be published, so that its figures are kept with the others.
     */
    REGISTRATION_OVER,
    /** The day itself has ended. */
    DAY_OVER;

    /** Also of a stop that is published already. */
    public static List<PublicationWarning> of(Stop stop, Instant now) {
        List<PublicationWarning> warnings = new ArrayList<>();
        if (!StopRules.sharesOutSeats(stop.details())) {
            warnings.add(NO_SEATS);
        }
        if (!now.isBefore(stop.utc(stop.details().registrationClosesAt()))) {
            warnings.add(REGISTRATION_OVER);
        }
        if (!now.isBefore(stop.utc(stop.details().endsAt()))) {
            warnings.add(DAY_OVER);
        }
        return warnings;
    }
}
