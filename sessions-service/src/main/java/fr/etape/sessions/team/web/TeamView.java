package fr.etape.sessions.team.web;

import fr.etape.access.PersonId;
import fr.etape.contracts.team.Role;
import fr.etape.sessions.team.documents.InvitationView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A team as its organisers see it. Names are registration-service's to tell. */
record TeamView(List<Member> members, List<Invited> invitations) {

    record Member(String personId, Set<Role> roles) {}

    /**
     * An invitation that can still be accepted.
     *
     * @param expiresAt UTC
     * @param issuedBy code of a person, who need not have a role here: the steering committee may invite, too
     */
    record Invited(String invitationId, Role role, Instant expiresAt, String issuedBy) {}

    static TeamView of(Map<PersonId, Set<Role>> members, List<InvitationView> open) {
        return new TeamView(
                members.entrySet().stream()
                        .map(member -> new Member(member.getKey().value(), member.getValue()))
                        .toList(),
                open.stream()
                        .map(each -> new Invited(each.invitationId(), each.role(), each.expiresAt(), each.issuedBy()))
                        .toList());
    }
}
