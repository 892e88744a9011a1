package fr.etape.sessions.tables.balancing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to seat, as codes. Codes are compared, never read.
 *
 * @param territory type of territory, as rural or urban
 * @param organisation null if it is not known; then nobody counts as a colleague
 * @param further other attributes to mix at tables, by name: département, size band, first visit. A person without one
 *     of them is left out of its balance
 */
public record Participant(
        String registrationId,
        String college,
        String territory,
        @Nullable String organisation,
        SortedMap<String, String> further) {

    public Participant {
        further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
    }

    public Participant(String registrationId, String college, String territory, @Nullable String organisation) {
        this(registrationId, college, territory, organisation, new TreeMap<>());
    }

    public Participant with(Map<String, String> attributes) {
        return new Participant(registrationId, college, territory, organisation, new TreeMap<>(attributes));
    }
}
