package fr.etape.web.staff.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works at a stop, and who is invited to. */
public record Team(List<Member> members, @Nullable List<Invitation> invitations) {

    public record Member(String personId, List<Role> roles) {}

    /**
     * One that can still be accepted.
     *
     * @param expiresAt UTC
     * @param issuedBy code of a person, who need not be a member: the steering committee may invite, too
     */
    public record Invitation(String invitationId, Role role, Instant expiresAt, String issuedBy) {}

    public List<Invitation> invitationsOrNone() {
        return invitations == null ? List.of() : invitations;
    }
}
