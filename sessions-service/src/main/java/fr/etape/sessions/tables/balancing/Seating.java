package fr.etape.sessions.tables.balancing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where in one round.
 *
 * @param tables number of the table by registration id
 */
public record Seating(SortedMap<String, Integer> tables) {

    public Seating {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** Null if they have no seat. */
    public @Nullable Integer tableOf(String registrationId) {
        return tables.get(registrationId);
    }

    public SortedSet<String> at(int table) {
        return tables.entrySet().stream()
                .filter(seat -> seat.getValue() == table)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
