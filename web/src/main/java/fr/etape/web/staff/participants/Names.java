package fr.etape.web.staff.participants;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of those who registered, by the codes of their registrations. */
@Component
public final class Names {

    /** As many as the API gives at once. */
    private static final int PAGE = 100;

    /** As many as it names at once. */
    private static final int MOST_CODES = 50;

    record Found(List<Item> items, @Nullable String next) {}

    record Item(
            String registrationId,
            String givenName,
            String familyName,
            Registered.@Nullable Status status,
            @Nullable String organisation) {

        private String name() {
            return givenName + " " + familyName;
        }

        private Person person() {
            return new Person(
                    registrationId,
                    name(),
                    organisation == null ? "" : organisation,
                    status == Registered.Status.CONFIRMED);
        }
    }

    /**
     * Somebody who registered.
     *
     * @param organisation empty where it is not told
     * @param seated whether they hold a seat at the stop
     */
    public record Person(String registrationId, String name, String organisation, boolean seated) {}

    private final StaffApi gateway;
    private final NamesSettings settings;

    Names(StaffApi gateway, NamesSettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    /** Of everybody, for a reader who may see the list of registrations; for others, of those whose codes these are. */
    public Map<String, String> at(String stopId, SortedSet<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        try {
            return byCode(everybody(stopId));
        } catch (Forbidden e) {
            return ofThese(stopId, List.copyOf(codes));
        }
    }

    /**
     * Everybody who registered, in the order of the list; nobody while the reader's own role is not known there: of a
     * role just given registration-service hears a second later.
     */
    public List<Person> people(String stopId) {
        try {
            return everybody(stopId).stream().map(Item::person).toList();
        } catch (Forbidden e) {
            return List.of();
        }
    }

    private List<Item> everybody(String stopId) {
        List<Item> all = new ArrayList<>();
        String cursor = null;
        do {
            Found page = page(stopId, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && all.size() < settings.atMost());
        return all;
    }

    private Map<String, String> ofThese(String stopId, List<String> codes) {
        List<Item> all = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += MOST_CODES) {
            List<String> some = codes.subList(from, Math.min(from + MOST_CODES, codes.size()));
            all.addAll(gateway.now()
                    .get(
                            Found.class,
                            new Query("/api/stops/{stopId}/registrations/names", stopId)
                                    .with("ids", String.join(",", some)))
                    .items());
        }
        return byCode(all);
    }

    private static Map<String, String> byCode(List<Item> items) {
        Map<String, String> names = new HashMap<>();
        items.forEach(item -> names.put(item.registrationId(), item.name()));
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
