package fr.etape.sessions.tour;

import fr.etape.contracts.tour.StopDetails;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One stop of the tour.
 *
 * @param version number of events about it: what its ETag is made of
 */
public record Stop(String stopId, boolean rehearsal, StopStatus status, long version, StopDetails details) {

    public static Stop draft(String stopId, boolean rehearsal, StopDetails details) {
        return new Stop(stopId, rehearsal, StopStatus.DRAFT, 1, details);
    }

    public RegistrationState registrationState(Instant now) {
        return switch (status) {
            case DRAFT -> RegistrationState.NOT_YET_OPEN;
            case CLOSED -> RegistrationState.CLOSED;
            case PUBLISHED -> {
                if (now.isBefore(utc(details.registrationOpensAt()))) {
                    yield RegistrationState.NOT_YET_OPEN;
                }
                yield now.isBefore(utc(details.registrationClosesAt()))
                        ? RegistrationState.OPEN
                        : RegistrationState.CLOSED;
            }
        };
    }

    /** One of the stop's own times as an instant. */
    public Instant utc(LocalDateTime local) {
        return local.atZone(details.timeZone()).toInstant();
    }

    Stop now(StopStatus next, StopDetails changed) {
        return new Stop(stopId, rehearsal, next, version + 1, changed);
    }
}
