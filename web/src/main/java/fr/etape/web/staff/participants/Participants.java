package fr.etape.web.staff.participants;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.RetryUntilRoleKnown;
import fr.etape.web.staff.home.Searching;
import fr.etape.web.staff.home.StaffPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registrations behind the gateway, for those who may see them. */
@Component
class Participants {

    /** As many as the API gives at once, so that most stops fit on one page. */
    private static final int PAGE = 100;

    private static final String LIST = "/api/stops/{stopId}/registrations";

    /** @param accessToken what the link ends in; told once */
    record Replaced(String accessToken) {}

    private final StaffApi gateway;
    private final RetryUntilRoleKnown retry;
    private final Searching searching;

    Participants(StaffApi gateway, RetryUntilRoleKnown retry, Searching searching) {
        this.gateway = gateway;
        this.retry = retry;
        this.searching = searching;
    }

    Registered find(String stopId, Choice choice) {
        return page(stopId, choice, choice.cursor());
    }

    /** All pages of the choice as one, which holds so many registrations at most. */
    Registered all(String stopId, Choice choice, int most) {
        Registered page = page(stopId, choice, null);
        List<Registered.Item> all = new ArrayList<>(page.items());
        while (page.next() != null && all.size() < most) {
            page = page(stopId, choice, page.next());
            all.addAll(page.items());
        }
        return new Registered(all.subList(0, Math.min(all.size(), most)), page.total(), 0, null, null);
    }

    private Registered page(String stopId, Choice choice, @Nullable String cursor) {
        Query query = new Query(LIST, stopId)
                .with("q", searching.of(stopId, choice.find()))
                .with("college", choice.college())
                .with("status", choice.status())
                .with("sort", choice.sort())
                .with("cursor", cursor)
                .with("limit", PAGE);
        return retry.ask(stopId, StaffPage.REGISTRATIONS, api -> api.get(Registered.class, query));
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
