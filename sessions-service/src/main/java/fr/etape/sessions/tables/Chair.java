package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatMove;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Reseating;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Curve;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.NoSeatFor;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Refused;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.Rules;
import fr.etape.sessions.tables.balancing.Seating;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The least damaging free chair for somebody who comes in, in each round. Nobody else moves. Where the rules leave no
 * chair, sitting somewhere comes before them; without any free chair there is none.
 */
final class Chair {

    private static final Rules NO_RULES = Rules.USUAL.withColleagues(Integer.MAX_VALUE);

    private Chair() {}

    /** One list for each round: the seat taken, or nothing if there is no chair. */
    static List<List<SeatMove>> forArrival(Published published, String arrival, SeatingFacts facts) {
        List<Seating> seatings = new ArrayList<>(published.seatings());
        List<List<SeatMove>> taken = new ArrayList<>();
        for (int round = 1; round <= seatings.size(); round++) {
            Integer table = published.round(round).seats().containsKey(arrival)
                    ? null
                    : table(published, seatings, round, arrival, facts);
            if (table == null) {
                taken.add(List.of());
            } else {
                taken.add(List.of(new SeatMove(arrival, null, table)));
                seatings.set(round - 1, with(seatings.get(round - 1), arrival, table));
            }
        }
        return taken;
    }

    private static @Nullable Integer table(
            Published published, List<Seating> seatings, int round, String arrival, SeatingFacts facts) {
        TreeSet<String> ids = new TreeSet<>(published.round(round).seats().keySet());
        ids.add(arrival);
        Room room = facts.roomOf(ids);
        List<Pin> own = room.rules().pins().stream()
                .filter(pin -> pin.registrationId().equals(arrival))
                .toList();
        Integer table = table(room.with(room.rules().withPins(own)), seatings, round, arrival);
        return table == null ? table(room.with(NO_RULES), seatings, round, arrival) : table;
    }

    private static @Nullable Integer table(Room room, List<Seating> seatings, int round, String arrival) {
        return switch (Reseating.of(room, seatings, round, 0)) {
            case Curve curve -> curve.curve().walkIns().get(arrival);
            case NoSeatFor none -> null;
            case Refused refused -> null;
        };
    }

    private static Seating with(Seating seating, String arrival, int table) {
        SortedMap<String, Integer> seats = new TreeMap<>(seating.tables());
        seats.put(arrival, table);
        return new Seating(seats);
    }
}
