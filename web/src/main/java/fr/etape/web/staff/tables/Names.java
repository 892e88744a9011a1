package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of those who registered, by the codes of their registrations. */
@Component
class Names {

    /** As many as the API gives at once. */
    private static final int PAGE = 100;

    record Found(List<Item> items, @Nullable String next) {}

    record Item(String registrationId, String givenName, String familyName) {}

    private final StaffApi gateway;
    private final SeatingSettings settings;

    Names(StaffApi gateway, SeatingSettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    /** Nobody for a reader who may not see the list of registrations. */
    Map<String, String> at(String stopId) {
        Map<String, String> names = new HashMap<>();
        try {
            String cursor = null;
            do {
                Found page = page(stopId, cursor);
                page.items()
                        .forEach(item -> names.put(item.registrationId(), item.givenName() + " " + item.familyName()));
                cursor = page.next();
            } while (cursor != null && names.size() < settings.namesAtMost());
        } catch (Forbidden e) {
            return Map.of();
        }
        return names;
    }

    private Found page(String stopId, @Nullable String cursor) {
        return gateway.now()
                .get(
                        Found.class,
                        new Query("/api/stops/{stopId}/registrations", stopId)
                                .with("cursor", cursor)
                                .with("limit", PAGE));
    }
}
