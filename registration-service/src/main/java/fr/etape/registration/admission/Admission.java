package fr.etape.registration.admission;

import fr.etape.contracts.College;
import fr.etape.registration.admission.Place.Seated;
import fr.etape.registration.admission.Place.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The admission to one stop. It does not exist before the stop is published. Then it is open within the times of its
 * terms, which may change at any time; when the stop is closed, so is the admission, for ever. A registration has a
 * seat or waits; it may be promoted from the waiting list to a seat; once cancelled it stays cancelled. Whoever has a
 * seat may come in at the door, and is here until that is undone.
 *
 * @param tourPosition position of the last event of the tour that had an effect; 0 before the first
 * @param colleges every college, also those without seats
 * @param registrations every registration that was ever made
 * @param arrivals how many registrations were put on a waiting list so far
 * @param present who is here; each of them has a seat
 */
public record Admission(
        String stopId,
        boolean rehearsal,
        long tourPosition,
        boolean closed,
        Terms terms,
        PMap<College, Seats> colleges,
        TreePMap<UUID, Place> registrations,
        long arrivals,
        TreePMap<UUID, Arrival> present) {

    private static final PMap<College, Seats> NO_SEATS =
            Stream.of(College.values()).collect(TreePMap.toTreePMap(college -> college, college -> Seats.NONE));

    static final Admission NONE = of("", false);

    static Admission of(String stopId, boolean rehearsal) {
        return new Admission(stopId, rehearsal, 0, false, Terms.NONE, NO_SEATS, TreePMap.empty(), 0, TreePMap.empty());
    }

    public boolean exists() {
        return tourPosition > 0;
    }

    boolean hasSeen(long positionInTour) {
        return positionInTour <= tourPosition;
    }

    /** Whether it is too late for newcomers, and for promotions too: nobody could plan for a seat that late. */
    boolean isEnded(Instant now) {
        return closed || !now.isBefore(terms.closesAt());
    }

    public boolean isOpen(Instant now) {
        return exists() && !isEnded(now) && !now.isBefore(terms.opensAt());
    }

    public Seats seats(College college) {
        return colleges.getOrDefault(college, Seats.NONE);
    }

    public int confirmed() {
        return colleges.values().stream().mapToInt(Seats::confirmed).sum();
    }

    /** The people of a college who are here. */
    public List<Arrival> presentOf(College college) {
        return present.entrySet().stream()
                .filter(entry ->
                        registrations.get(entry.getKey()) instanceof Seated seated && seated.college() == college)
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Whether the college may have one more seat. False too while more seats are taken than quota or capacity allow.
     */
    boolean hasRoom(College college) {
        return seats(college).confirmed() < terms.quota(college) && confirmed() < terms.capacity();
    }

    /** The first person who waits in any college that has room; nobody once registration has ended. */
    Optional<Next> nextToPromote(Instant now) {
        return isEnded(now)
                ? Optional.empty()
                : colleges.entrySet().stream()
                        .filter(entry -> hasRoom(entry.getKey()))
                        .flatMap(entry -> Next.of(entry.getKey(), entry.getValue()).stream())
                        .min(Comparator.comparingLong(Next::arrival));
    }

    /** The first on one college's waiting list. */
    record Next(UUID registrationId, College college, long arrival) {

        static Optional<Next> of(College college, Seats seats) {
            if (seats.waiting().isEmpty()) {
                return Optional.empty();
            }
            Map.Entry<Long, UUID> first = seats.waiting().firstEntry();
            return Optional.of(new Next(first.getValue(), college, first.getKey()));
        }
    }

    Admission under(long position, Terms changed) {
        return new Admission(stopId, rehearsal, position, closed, changed, colleges, registrations, arrivals, present);
    }

    Admission end(long position) {
        return new Admission(stopId, rehearsal, position, true, terms, colleges, registrations, arrivals, present);
    }

    Admission seat(UUID id, College college) {
        Seats seats = registrations.get(id) instanceof Waiting waiting
                ? seats(college).unqueued(waiting.arrival())
                : seats(college);
        return with(college, seats.taken(), registrations.plus(id, Place.seated(college)), arrivals);
    }

    Admission queue(UUID id, College college) {
        long arrival = arrivals + 1;
        return with(
                college,
                seats(college).queued(arrival, id),
                registrations.plus(id, new Waiting(college, arrival)),
                arrival);
    }

    Admission leave(UUID id, College college) {
        Seats seats = switch (registrations.get(id)) {
            case Seated seated -> seats(college).freed();
            case Waiting waiting -> seats(college).unqueued(waiting.arrival());
            case Place.Left left -> seats(college);
            case null -> seats(college);
        };
        return with(college, seats, registrations.plus(id, Place.left(college)), arrivals);
    }

    Admission enter(UUID id, Arrival arrival) {
        return with(present.plus(id, arrival));
    }

    Admission exit(UUID id) {
        return with(present.minus(id));
    }

    Admission with(TreePMap<UUID, Arrival> here) {
        return new Admission(stopId, rehearsal, tourPosition, closed, terms, colleges, registrations, arrivals, here);
    }

    Admission holding(TreePMap<UUID, Place> all, Map<College, Seats> seats, long arrived) {
        return new Admission(
                stopId, rehearsal, tourPosition, closed, terms, colleges.plusAll(seats), all, arrived, present);
    }

    private Admission with(College college, Seats seats, TreePMap<UUID, Place> all, long arrived) {
        return new Admission(
                stopId, rehearsal, tourPosition, closed, terms, colleges.plus(college, seats), all, arrived, present);
    }
}
