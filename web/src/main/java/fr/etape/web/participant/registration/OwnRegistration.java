package fr.etape.web.participant.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its owner sees it.
 *
 * @param waitlistPosition present rank, from 1; nothing when nobody waits here
 */
record OwnRegistration(
        String registrationId,
        String stopId,
        Status status,
        @Nullable Integer waitlistPosition,
        String givenName,
        String familyName,
        String email,
        String college,
        String organisation,
        @Nullable String siren,
        @Nullable String commune,
        @Nullable String communeName,
        String language,
        @Nullable List<String> wishes) {

    enum Status {
        CONFIRMED,
        WAITLISTED,
        CANCELLED
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }
}
