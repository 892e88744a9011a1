package fr.etape.sessions.team.documents;

import fr.etape.contracts.team.Role;
import java.time.Instant;

/**
 * An invitation as it is read.
 *
 * @param expiresAt UTC
 * @param issuedBy code of the person who issued it
 * @param open neither accepted nor withdrawn, and its issuer still is what they were; it may have expired all the same
 */
public record InvitationView(
        String invitationId, String stopId, Role role, Instant expiresAt, String issuedBy, boolean open) {

    public boolean isOpen(Instant now) {
        return open && now.isBefore(expiresAt);
    }
}
