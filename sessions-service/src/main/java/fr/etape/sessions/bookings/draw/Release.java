package fr.etape.sessions.bookings.draw;

import static java.util.Comparator.comparing;

import fr.etape.sessions.bookings.draw.rule.Placement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Seats that became free, and who got them.
 *
 * @param code number of the code whose lots decided
 * @param left who gave up their seat, or waiting for one, they get no other
 * @param booked seats of each atelier that others hold than those of the draw, as of then; absent if 0
 * @param rows everybody who waited, lowest lot first
 */
public record Release(int code, List<UUID> left, Map<String, Integer> booked, List<Row> rows) {

    public Release {
        left = left.stream().sorted(comparing(UUID::toString)).toList();
        Map<String, Integer> sorted = new TreeMap<>(booked);
        sorted.values().removeIf(seats -> seats == 0);
        booked = Collections.unmodifiableMap(sorted);
        rows = List.copyOf(rows);
    }

    /** Those of the rows who got a seat. */
    public List<Row> substitutes() {
        return rows.stream()
                .filter(row -> row.placement() instanceof Placement.Seated)
                .toList();
    }
}
