package fr.etape.sessions.team;

import fr.etape.contracts.team.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who works at a stop.
 *
 * @param stopId empty while nobody has opened the stop
 * @param members roles by the code of the person
 * @param invitations every one that was ever issued, by its id
 */
public record Team(
        String stopId, boolean rehearsal, PMap<String, PSet<Role>> members, PMap<String, Invitation> invitations) {

    static final Team NONE = new Team("", false, HashTreePMap.empty(), HashTreePMap.empty());

    boolean isEstablished() {
        return !stopId.isEmpty();
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

    Team of(String id, boolean isRehearsal) {
        return new Team(id, isRehearsal, members, invitations);
    }

    Team with(String personId, PSet<Role> roles) {
        PMap<String, PSet<Role>> changed = roles.isEmpty() ? members.minus(personId) : members.plus(personId, roles);
        return new Team(stopId, rehearsal, changed, invitations);
    }

    /** Closes those that the person issued and nobody accepted. */
    Team withoutInvitationsBy(String personId) {
        PMap<String, Invitation> changed = invitations;
        for (Map.Entry<String, Invitation> each : invitations.entrySet()) {
            if (each.getValue().isUnused() && each.getValue().issuedBy().equals(personId)) {
                changed = changed.plus(each.getKey(), each.getValue().asWithdrawn());
            }
        }
        return new Team(stopId, rehearsal, members, changed);
    }

    Team with(String invitationId, Invitation invitation) {
        return new Team(stopId, rehearsal, members, invitations.plus(invitationId, invitation));
    }
}
