package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of those who registered, by the codes of their registrations. */
@Component
class Names {

    /** As many as the API gives at once. */
    private static final int PAGE = 100;

    /** As many as it names at once. */
    private static final int MOST_CODES = 50;

    record Found(List<Item> items, @Nullable String next) {

        private void putInto(Map<String, String> names) {
            items.forEach(item -> names.put(item.registrationId(), item.givenName() + " " + item.familyName()));
        }
    }

    record Item(String registrationId, String givenName, String familyName) {}

    private final StaffApi gateway;
    private final SeatingSettings settings;

    Names(StaffApi gateway, SeatingSettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    /** Of everybody, for a reader who may see the list of registrations; for others, of those whose codes these are. */
    Map<String, String> at(String stopId, SortedSet<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        try {
            return ofAll(stopId);
        } catch (Forbidden e) {
            return ofThese(stopId, List.copyOf(codes));
        }
    }

    private Map<String, String> ofAll(String stopId) {
        Map<String, String> names = new HashMap<>();
        String cursor = null;
        do {
            Found page = page(stopId, cursor);
            page.putInto(names);
            cursor = page.next();
        } while (cursor != null && names.size() < settings.namesAtMost());
        return names;
    }

    private Map<String, String> ofThese(String stopId, List<String> codes) {
        Map<String, String> names = new HashMap<>();
        for (int from = 0; from < codes.size(); from += MOST_CODES) {
            List<String> some = codes.subList(from, Math.min(from + MOST_CODES, codes.size()));
            gateway.now()
                    .get(
                            Found.class,
                            new Query("/api/stops/{stopId}/registrations/names", stopId)
                                    .with("ids", String.join(",", some)))
                    .putInto(names);
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
