package fr.etape.web.staff.team;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.Team;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Teams behind the gateway. */
@Component
class Teams {

    private static final String TEAM = "/api/stops/{stopId}/team";
    private static final String MEMBER = TEAM + "/{personId}/{role}";
    private static final String INVITATIONS = "/api/stops/{stopId}/invitations";

    /**
     * @param token what the link ends in; told once
     * @param expiresAt UTC
     */
    record Invited(String invitationId, Role role, Instant expiresAt, String token) {}

    private final StaffApi gateway;

    Teams(StaffApi gateway) {
        this.gateway = gateway;
    }

    Team at(String stopId) {
        return gateway.now().get(Team.class, TEAM, stopId);
    }

    Answer<Boolean> grant(String stopId, String personId, Role role) {
        return gateway.now().put(MEMBER, stopId, personId, role);
    }

    Answer<Boolean> withdraw(String stopId, String personId, Role role) {
        return gateway.now().remove(MEMBER, stopId, personId, role);
    }

    Invited invite(String stopId, Role role) {
        return Answer.accepted(gateway.now().post(Invited.class, Map.of(), Map.of("role", role), INVITATIONS, stopId));
    }

    /** One that is gone already is no different from one that goes now. */
    void uninvite(String stopId, String invitationId) {
        gateway.now().remove(INVITATIONS + "/{invitationId}", stopId, invitationId);
    }
}
