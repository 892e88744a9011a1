package fr.etape.web.staff.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works at a stop, and who is invited to. */
public record Team(List<Member> members, @Nullable List<Invitation> invitations) {

    public record Member(String personId, List<Role> roles) {}

    /** @param expiresAt UTC */
    public record Invitation(String invitationId, Role role, Instant expiresAt) {}

    public List<Invitation> invitationsOrNone() {
        return invitations == null ? List.of() : invitations;
    }
}
