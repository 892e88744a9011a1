package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.Refusal.GroupBreaksRule;
import fr.etape.sessions.tables.balancing.Refusal.MoreTablesThanPeople;
import fr.etape.sessions.tables.balancing.Refusal.OrganisationTooLarge;
import fr.etape.sessions.tables.balancing.Refusal.PinnedTwice;
import fr.etape.sessions.tables.balancing.Refusal.RulesClash;
import fr.etape.sessions.tables.balancing.Refusal.TableTooSmall;
import fr.etape.sessions.tables.balancing.Refusal.TablesWithoutFacilitator;
import fr.etape.sessions.tables.balancing.Refusal.TooFewAccessibleSeats;
import fr.etape.sessions.tables.balancing.Refusal.TooFewChairs;
import fr.etape.sessions.tables.balancing.Refusal.TooFewLargeTables;
import fr.etape.sessions.tables.balancing.Refusal.TooManyApart;
import fr.etape.sessions.tables.balancing.ReseatingCurve.Point;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Curve;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.NoSeatFor;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mends one round after the door: some who have a seat are not here, some who are here have none. Walk-ins are seated
 * where they help most; then the move or swap that gains most for each person who has to get up is taken, again and
 * again. A gain is a weighted sum: each goal counts {@value #RATIO} times the next one, in the order size, college,
 * territory, repeats, organisation, further attributes.
 */
public final class Reseating {

    private static final int RATIO = 4;

    private final Seats seats;
    private final int round;
    private final List<Move> moves = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    private Reseating(Seats seats, int round) {
        this.seats = seats;
        this.round = round;
        seats.weigh(weights(seats.room));
    }

    private static long[] weights(NumberedRoom room) {
        long[] weights = Terms.weights(room, Terms.order(room, Emphasis.BALANCE), RATIO);
        weights[Terms.BROKEN] = weights[Terms.SIZE] * room.people * room.people;
        return weights;
    }

    /**
     * @param present the room with those who are here, and the same rounds as the plan
     * @param rounds the plan; seats of people who are not in the room are free
     * @param round which one to mend, from 1
     * @param mostMoves length of the curve
     */
    public static ReseatingOutcome of(Room present, List<Seating> rounds, int round, int mostMoves) {
        Optional<Refusal> reason = Feasibility.smallestOf(present, Reseating::stopsUs);
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        Seats seats = new Seats(new NumberedRoom(present));
        for (int i = 0; i < rounds.size(); i++) {
            SeatsOfPlan.take(seats, i, rounds.get(i));
        }
        return new Reseating(seats, round - 1).mend(mostMoves);
    }

    /**
     * Tables of any size are allowed here, as far as there are chairs; other reasons show as a walk-in without a seat.
     */
    private static boolean stopsUs(Refusal reason) {
        return switch (reason) {
            case TooFewChairs r -> true;
            case TablesWithoutFacilitator r -> true;
            case PinnedTwice r -> true;
            case MoreTablesThanPeople r -> false;
            case TableTooSmall r -> false;
            case TooFewLargeTables r -> false;
            case OrganisationTooLarge r -> false;
            case TooFewAccessibleSeats r -> false;
            case TooManyApart r -> false;
            case GroupBreaksRule r -> false;
            case RulesClash r -> false;
        };
    }

    private ReseatingOutcome mend(int mostMoves) {
        Arrivals arrivals = new Arrivals(seats, round);
        int without = arrivals.seat();
        if (without != NumberedRoom.NONE) {
            return new NoSeatFor(seats.room.id(without));
        }
        moves.addAll(arrivals.moves());
        int fewest = fewestMoves();
        draw(mostMoves);
        return new Curve(new ReseatingCurve(arrivals.walkIns(), fewest, List.copyOf(points), proposed()));
    }

    private int fewestMoves() {
        int missing = IntStream.of(seats.in(round).size)
                .map(size -> Math.max(0, seats.room.sizes.least() - size))
                .sum();
        return moves.size() + missing;
    }

    private void draw(int mostMoves) {
        points.add(point());
        ReseatingStep step = ReseatingStep.best(seats, round);
        while (step != null && moves.size() + step.moves() <= mostMoves) {
            take(step);
            points.add(point());
            step = ReseatingStep.best(seats, round);
        }
    }

    private void take(ReseatingStep step) {
        moves.add(seats.asMove(round, step.person(), step.table()));
        if (step.other() == Seats.NOWHERE) {
            seats.move(round, step.person(), step.table());
        } else {
            moves.add(seats.asMove(round, step.other(), seats.tableOf(round, step.person())));
            seats.swap(round, step.person(), step.other());
        }
    }

    private Point point() {
        List<Seating> after = seats.room.seatings(seats.copy());
        return new Point(moves, after.get(round), Scores.ofRound(seats.room.room, after, round + 1), tablesOutside());
    }

    private int tablesOutside() {
        int outside = 0;
        Occupancy seated = seats.in(round);
        int[] colleges = seats.room.attributes.counts(NumberedRoom.COLLEGE);
        for (int table = 0; table < seats.room.tables; table++) {
            boolean off = isOutside(seated.size[table], seats.room.people);
            for (int college = 0; college < colleges.length; college++) {
                int here = seated.counts[NumberedRoom.COLLEGE][table * colleges.length + college];
                off |= isOutside(here, colleges[college]);
            }
            outside += off ? 1 : 0;
        }
        return outside;
    }

    private boolean isOutside(int here, int inRoom) {
        return Math.abs(here * seats.room.tables - inRoom) > seats.room.tables;
    }

    private int proposed() {
        for (int point = 0; point < points.size(); point++) {
            if (points.get(point).tablesOutside() == 0) {
                return point;
            }
        }
        return points.size() - 1;
    }
}
