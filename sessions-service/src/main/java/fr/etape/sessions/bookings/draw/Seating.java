package fr.etape.sessions.bookings.draw;

import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who sits where after a draw and its releases.
 *
 * @param seated people who hold a seat
 * @param left people who gave up their seat, or waiting for one
 * @param waiting people with wishes who neither hold a seat nor left, in the order of the list
 */
public record Seating(Map<UUID, Seated> seated, Set<UUID> left, List<RankedWishes> waiting) {

    static Seating of(Draw draw) {
        Map<UUID, Seated> seated = new LinkedHashMap<>();
        Set<UUID> left = new LinkedHashSet<>();
        seat(draw.rows(), seated);
        for (Release release : draw.releases()) {
            left.addAll(release.left());
            release.left().forEach(seated::remove);
            seat(release.rows(), seated);
        }
        return of(draw, seated, left);
    }

    private static Seating of(Draw draw, Map<UUID, Seated> seated, Set<UUID> left) {
        List<RankedWishes> waiting = draw.list().registrations().stream()
                .filter(person -> !person.ateliers().isEmpty())
                .filter(person -> !seated.containsKey(person.registrationId()))
                .filter(person -> !left.contains(person.registrationId()))
                .toList();
        return new Seating(Collections.unmodifiableMap(seated), Collections.unmodifiableSet(left), waiting);
    }

    /** Seats of the atelier that the draw and its releases gave away and that nobody gave up. */
    public int seatedIn(String atelier) {
        return (int) seated.values().stream()
                .filter(seat -> seat.atelier().equals(atelier))
                .count();
    }

    /** After these people have left too. */
    Seating without(Draw draw, List<UUID> leaving) {
        Map<UUID, Seated> remaining = new LinkedHashMap<>(seated);
        Set<UUID> gone = new LinkedHashSet<>(left);
        leaving.forEach(remaining::remove);
        gone.addAll(leaving);
        return of(draw, remaining, gone);
    }

    private static void seat(List<Row> rows, Map<UUID, Seated> seated) {
        for (Row row : rows) {
            if (row.placement() instanceof Seated seat) {
                seated.put(row.registrationId(), seat);
            }
        }
    }
}
