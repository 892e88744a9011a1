package fr.etape.web.participant.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its owner sees it.
 *
 * @param waitlistPosition present rank, from 1; nothing when nobody waits here
 */
public record OwnRegistration(
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

    public enum Status {
        CONFIRMED,
        WAITLISTED,
        CANCELLED
    }

    /** With the department, since many communes share a name; nothing when no commune was given. */
    public @Nullable String communeLabel() {
        return commune == null
                ? null
                : (communeName == null ? commune : communeName) + " (" + department(commune) + ")";
    }

    /** An INSEE code begins with its department, whose code has three characters overseas. */
    private static String department(String commune) {
        return commune.substring(
                0, Math.min(commune.length(), commune.startsWith("97") || commune.startsWith("98") ? 3 : 2));
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }
}
