package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role for whoever has the link.
 *
 * @param expiresAt from when on it can no longer be accepted (UTC)
 * @param issuedBy code of the person who issued it
 * @param acceptedBy code of the person who took the role; null while nobody has
 */
public record Invitation(
        Role role,
        Instant expiresAt,
        String issuedBy,
        boolean withdrawn,
        @Nullable String acceptedBy) {

    static Invitation open(Role role, Instant expiresAt, String issuedBy) {
        return new Invitation(role, expiresAt, issuedBy, false, null);
    }

    /** Whether nobody accepted or closed it; it may have expired. */
    boolean isUnused() {
        return !withdrawn && acceptedBy == null;
    }

    boolean isOpen(Instant now) {
        return isUnused() && now.isBefore(expiresAt);
    }

    Invitation asWithdrawn() {
        return new Invitation(role, expiresAt, issuedBy, true, acceptedBy);
    }

    Invitation asAcceptedBy(String personId) {
        return new Invitation(role, expiresAt, issuedBy, withdrawn, personId);
    }
}
