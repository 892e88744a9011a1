package fr.etape.sessions.bookings;

import fr.etape.sessions.bookings.Phase.Drawn;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.wishes.Atelier;
import fr.etape.sessions.bookings.draw.wishes.RankedWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The ateliers of one stop.
 *
 * @param stopId empty while nothing has happened
 * @param stated wishes that participants stated themselves, until the wishes close
 * @param leaving registrations of the closed list that gave up a seat, or waiting for one, since the last release
 * @param booked atelier of each registration that booked a seat after the draw
 */
public record Bookings(
        String stopId,
        boolean rehearsal,
        PMap<UUID, List<String>> stated,
        Phase phase,
        PSet<UUID> leaving,
        PMap<UUID, String> booked) {

    static final Bookings NONE =
            new Bookings("", false, HashTreePMap.empty(), new Phase.Open(), HashTreePSet.empty(), HashTreePMap.empty());

    /**
     * Who takes part, with their wishes: those of the closed list, or as it would be if it were closed now. Stated
     * wishes replace those of the registration. An atelier that left the programme is passed over.
     */
    public List<RankedWishes> wishes(Facts facts) {
        return switch (phase) {
            case Phase.Open open -> presentWishes(facts);
            case Phase.Announced announced -> presentWishes(facts);
            case Phase.Closed closed -> closed.list().registrations();
            case Drawn drawn -> drawn.draw().list().registrations();
        };
    }

    private List<RankedWishes> presentWishes(Facts facts) {
        List<RankedWishes> wishes = new ArrayList<>();
        facts.confirmed()
                .forEach((id, initial) -> wishes.add(new RankedWishes(
                        id,
                        stated.getOrDefault(id, initial).stream()
                                .filter(facts::offers)
                                .distinct()
                                .toList())));
        return wishes;
    }

    /** In which atelier somebody sits; null for nobody who has a seat. */
    public @Nullable HeldSeat seatOf(UUID registrationId) {
        String direct = booked.get(registrationId);
        if (direct != null) {
            return new HeldSeat(direct, null);
        }
        Seated seated = phase instanceof Drawn drawn && !leaving.contains(registrationId)
                ? drawn.seating().seated().get(registrationId)
                : null;
        return seated == null ? null : new HeldSeat(seated.atelier(), seated.rank());
    }

    /** Everybody who holds a seat of the draw or of a release. */
    public Map<UUID, Seated> seated() {
        Map<UUID, Seated> seated = new TreeMap<>();
        if (phase instanceof Drawn drawn) {
            seated.putAll(drawn.seating().seated());
            seated.keySet().removeAll(leaving);
        }
        return seated;
    }

    /** Those of the closed list who have wishes and no seat, and did not leave. Empty before the draw. */
    public List<RankedWishes> waiting() {
        return phase instanceof Drawn drawn
                ? drawn.seating().waiting().stream()
                        .filter(person -> !leaving.contains(person.registrationId()))
                        .toList()
                : List.of();
    }

    public boolean waits(UUID registrationId) {
        return waiting().stream().anyMatch(person -> person.registrationId().equals(registrationId));
    }

    /** What the draw could give away; empty before the wishes are closed. */
    public List<Atelier> ateliers() {
        return switch (phase) {
            case Phase.Open open -> List.of();
            case Phase.Announced announced -> List.of();
            case Phase.Closed closed -> closed.list().ateliers();
            case Drawn drawn -> drawn.draw().list().ateliers();
        };
    }

    /** Seats of each atelier that nobody holds; empty before the draw. */
    public Map<String, Integer> freeSeats() {
        Map<String, Integer> free = new TreeMap<>();
        if (phase instanceof Drawn) {
            ateliers().forEach(atelier -> free.put(atelier.id(), atelier.seats()));
            seated().values().forEach(seat -> free.merge(seat.atelier(), -1, Integer::sum));
            bookedSeats().forEach((atelier, seats) -> free.merge(atelier, -seats, Integer::sum));
        }
        return free;
    }

    /** Seats of each atelier that were booked after the draw; ateliers with none are left out. */
    public Map<String, Integer> bookedSeats() {
        Map<String, Integer> seats = new TreeMap<>();
        booked.values().forEach(atelier -> seats.merge(atelier, 1, Integer::sum));
        return seats;
    }

    Bookings at(String stop, boolean isRehearsal) {
        return new Bookings(stop, isRehearsal, stated, phase, leaving, booked);
    }

    Bookings with(UUID registrationId, List<String> wishes) {
        return new Bookings(stopId, rehearsal, stated.plus(registrationId, wishes), phase, leaving, booked);
    }

    Bookings with(Phase next) {
        boolean open = next instanceof Phase.Open || next instanceof Phase.Announced;
        return new Bookings(stopId, rehearsal, open ? stated : HashTreePMap.empty(), next, leaving, booked);
    }

    Bookings with(PSet<UUID> left) {
        return new Bookings(stopId, rehearsal, stated, phase, left, booked);
    }

    Bookings with(PMap<UUID, String> seats) {
        return new Bookings(stopId, rehearsal, stated, phase, leaving, seats);
    }
}
