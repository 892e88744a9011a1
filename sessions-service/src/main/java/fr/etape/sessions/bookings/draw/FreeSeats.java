package fr.etape.sessions.bookings.draw;

import static java.util.stream.Collectors.toMap;

import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What can be given away now.
 *
 * @param seats of each atelier, without the seats that the draw gave away and those booked beside it
 */
record FreeSeats(Map<String, Integer> seats) {

    static FreeSeats of(List<Atelier> ateliers, Seating seating, Map<String, Integer> booked) {
        return new FreeSeats(ateliers.stream()
                .collect(toMap(
                        Atelier::id,
                        atelier -> atelier.seats()
                                - seating.seatedIn(atelier.id())
                                - booked.getOrDefault(atelier.id(), 0))));
    }

    int in(String atelier) {
        return seats.getOrDefault(atelier, 0);
    }

    /** In the order of the lots, each gets the best of their wishes that is still free. */
    Map<UUID, Seated> give(List<Row> lots, List<RankedWishes> people) {
        Map<UUID, List<String>> wishes =
                people.stream().collect(toMap(RankedWishes::registrationId, RankedWishes::ateliers));
        Map<String, Integer> left = new HashMap<>(seats);
        Map<UUID, Seated> given = new HashMap<>();
        for (Row lot : lots) {
            List<String> wished = wishes.getOrDefault(lot.registrationId(), List.of());
            wished.stream()
                    .filter(id -> left.getOrDefault(id, 0) > 0)
                    .findFirst()
                    .ifPresent(id -> {
                        left.merge(id, -1, Integer::sum);
                        given.put(lot.registrationId(), new Seated(id, wished.indexOf(id) + 1));
                    });
        }
        return given;
    }
}
