package fr.etape.contracts.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who works at a stop. {@code personId} is a code made from what the identity provider calls the person: 22 characters,
 * the same in all streams, and nobody can be recognised by it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface TeamEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("team");

    /** @param invitationId the invitation that was accepted; absent when an organiser gave the role */
    @EventType("fr.etape.team.role-granted.v1")
    record RoleGranted(
            String stopId,
            boolean rehearsal,
            String personId,
            Role role,
            @Nullable String invitationId) implements TeamEvent {

        @Override
        public String subject() {
            return personId;
        }
    }

    /** With the role of an organiser end the invitations that the person issued and nobody accepted. */
    @EventType("fr.etape.team.role-withdrawn.v1")
    record RoleWithdrawn(String stopId, boolean rehearsal, String personId, Role role) implements TeamEvent {

        @Override
        public String subject() {
            return personId;
        }
    }

    /**
     * Whoever has its link takes the role by accepting: once, and not after {@code expiresAt} (UTC). The id is made
     * from the secret in the link, and does not give it away.
     *
     * @param issuedBy code of the person who issued it, an organiser of the stop or a member of the steering committee
     */
    @EventType("fr.etape.team.invitation-issued.v1")
    record InvitationIssued(
            String stopId, boolean rehearsal, String invitationId, Role role, Instant expiresAt, String issuedBy)
            implements TeamEvent {

        @Override
        public String subject() {
            return invitationId;
        }
    }

    @EventType("fr.etape.team.invitation-withdrawn.v1")
    record InvitationWithdrawn(String stopId, boolean rehearsal, String invitationId) implements TeamEvent {

        @Override
        public String subject() {
            return invitationId;
        }
    }
}
