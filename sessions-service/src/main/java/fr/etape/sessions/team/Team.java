package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Roles by the code of the person, and every invitation that was ever issued, by its id. */
public record Team(PMap<String, PSet<Role>> members, PMap<String, Invitation> invitations) {

    static final Team NONE = new Team(HashTreePMap.empty(), HashTreePMap.empty());

    boolean isFounded() {
        return !members.isEmpty();
    }

    PSet<Role> roles(String personId) {
        return members.getOrDefault(personId, HashTreePSet.empty());
    }

    boolean has(String personId, Role role) {
        return roles(personId).contains(role);
    }

    long organisers() {
        return members.values().stream()
                .filter(roles -> roles.contains(Role.ORGANISER))
                .count();
    }

    @Nullable
    Invitation invitation(String invitationId) {
        return invitations.get(invitationId);
    }

    Team with(String personId, PSet<Role> roles) {
        return new Team(roles.isEmpty() ? members.minus(personId) : members.plus(personId, roles), invitations);
    }

    Team with(String invitationId, Invitation invitation) {
        return new Team(members, invitations.plus(invitationId, invitation));
    }
}
