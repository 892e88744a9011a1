package fr.etape.web.staff.home;

import fr.etape.web.site.api.Forbidden;
import fr.etape.web.site.signin.StaffApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of the people who have or had a role at a stop, by their codes. Whoever has not signed in yet has none. */
@Component
public final class People {

    private final StaffApi gateway;

    People(StaffApi gateway) {
        this.gateway = gateway;
    }

    /** Names by code, as far as they can be told. */
    public Map<String, String> namesAt(String stopId) {
        Map<String, String> names = new HashMap<>();
        for (Person person : at(stopId)) {
            if (person.name() != null) {
                names.put(person.personId(), person.name());
            }
        }
        return names;
    }

    /**
     * Nobody while the reader's own role is not known: of a role just given registration-service hears by an event, a
     * second later, and refuses until then. Who may see a page is for the service that owns what is on it.
     */
    public List<Person> at(String stopId) {
        try {
            return gateway.now()
                    .get(Found.class, "/api/stops/{stopId}/people", stopId)
                    .items();
        } catch (Forbidden e) {
            return List.of();
        }
    }

    record Found(List<Person> items) {}

    /** @param former whether they were in the team and no longer are */
    public record Person(String personId, @Nullable String name, boolean former) {}
}
