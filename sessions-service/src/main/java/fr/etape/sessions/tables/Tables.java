package fr.etape.sessions.tables;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The table plans of a stop.
 *
 * @param stopId empty before the first plan
 * @param version counts what changed seats; 0 while nothing was published
 * @param plans how often the pins of each computed plan were changed, by its id
 * @param published null while nothing was published
 */
public record Tables(
        String stopId,
        boolean rehearsal,
        long version,
        PMap<String, Integer> plans,
        @Nullable Published published) {

    static final Tables NONE = new Tables("", false, 0, HashTreePMap.empty(), null);

    public boolean isPublished(String planId) {
        return published != null && published.planId().equals(planId);
    }

    Tables of(String id, boolean isRehearsal) {
        return new Tables(id, isRehearsal, version, plans, published);
    }

    Tables with(String planId, int pinChanges) {
        return new Tables(stopId, rehearsal, version, plans.plus(planId, pinChanges), published);
    }

    Tables at(long newVersion, Published seats) {
        return new Tables(stopId, rehearsal, newVersion, plans, seats);
    }
}
