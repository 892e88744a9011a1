package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role for whoever has the link.
 *
 * @param expiresAt from when on it can no longer be accepted (UTC)
 * @param acceptedBy code of the person who took the role; null while nobody has
 */
public record Invitation(
        Role role,
        Instant expiresAt,
        boolean withdrawn,
        @Nullable String acceptedBy) {

    static Invitation open(Role role, Instant expiresAt) {
        return new Invitation(role, expiresAt, false, null);
    }

    boolean isOpen(Instant now) {
        return !withdrawn && acceptedBy == null && now.isBefore(expiresAt);
    }

    Invitation asWithdrawn() {
        return new Invitation(role, expiresAt, true, acceptedBy);
    }

    Invitation asAcceptedBy(String personId) {
        return new Invitation(role, expiresAt, withdrawn, personId);
    }
}
