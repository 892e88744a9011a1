package fr.etape.web.staff.participants;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.Role;
import fr.etape.web.staff.home.UntilHeard;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Registrations behind the gateway, for those who may see them. */
@Component
class Participants {

    private static final int PAGE = 50;
    private static final String LIST = "/api/stops/{stopId}/registrations";
    private static final Set<Role> READERS = Set.of(Role.ORGANISER, Role.DOOR);

    /** @param accessToken what the link ends in; told once */
    record Replaced(String accessToken) {}

    private final StaffApi gateway;
    private final UntilHeard untilHeard;

    Participants(StaffApi gateway, UntilHeard untilHeard) {
        this.gateway = gateway;
        this.untilHeard = untilHeard;
    }

    Registered find(String stopId, Choice choice) {
        Query query = new Query(LIST, stopId)
                .with("q", choice.q())
                .with("college", choice.college())
                .with("status", choice.status())
                .with("cursor", choice.cursor())
                .with("limit", PAGE);
        return untilHeard.ask(stopId, READERS, api -> api.get(Registered.class, query));
    }

    /** The one of a page of the list, as long as it is there. */
    Optional<Registered.Item> find(String stopId, Choice choice, String registrationId) {
        return find(stopId, choice).items().stream()
                .filter(item -> item.registrationId().equals(registrationId))
                .findFirst();
    }

    /** @throws fr.etape.web.site.api.NotFound when there is no such registration */
    String replaceLink(String stopId, String registrationId) {
        return Answer.accepted(gateway.now()
                        .post(
                                Replaced.class,
                                Map.of(),
                                Map.of(),
                                LIST + "/{registrationId}/link",
                                stopId,
                                registrationId))
                .accessToken();
    }
}
