package fr.etape.sessions.tables.balancing;

import fr.etape.sessions.tables.balancing.PlanOutcome.Cancelled;
import fr.etape.sessions.tables.balancing.PlanOutcome.Planned;
import fr.etape.sessions.tables.balancing.PlanOutcome.Refused;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Computes plans, {@value Plan#VERSION}.
 *
 * <ol>
 *   <li>Count whether the hard rules can be kept.
 *   <li>Seat each round: balanced exactly where no rule says who sits where, otherwise in any way that keeps the rules.
 *   <li>Swap people of the same college and territory type, until nobody meets again; balance stays as it is.
 *   <li>If a goal is still above its bound, search on with all moves, first for all goals alike, then in their order.
 * </ol>
 */
public final class TablePlanner {

    private TablePlanner() {}

    /** Takes as long as the settings have iterations: about a second for eight million. */
    public static PlanOutcome plan(Room room, SearchSettings settings, ProgressListener listener) {
        Optional<Refusal> reason = Feasibility.smallestReason(room);
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        NumberedRoom numbered = new NumberedRoom(room);
        SplittableRandom random = new SplittableRandom(settings.seed());
        Seats seats = new Seats(numbered);
        if (numbered.everybodyMaySitAnywhere()) {
            seatBalanced(seats, random);
        }
        if (seats.broken() > 0 || !numbered.everybodyMaySitAnywhere()) {
            Optional<Refusal> clash = FirstSeatings.seat(seats, random);
            if (clash.isPresent()) {
                return new Refused(clash.get());
            }
        }
        Iterations iterations = new Iterations(settings.iterations(), listener);
        new PlanSearch(seats, settings, random, iterations).run();
        return iterations.cancelled() ? new Cancelled() : new Planned(plan(seats, settings, iterations));
    }

    /**
     * An organisation of two territory types may get too many people at a table; then the rules are looked at instead.
     */
    private static void seatBalanced(Seats seats, SplittableRandom random) {
        for (int round = 0; round < seats.room.rounds; round++) {
            int[] tableOf = ExactBalance.seat(seats.room, random);
            for (int person = 0; person < tableOf.length; person++) {
                seats.move(round, person, tableOf[person]);
            }
        }
    }

    private static Plan plan(Seats seats, SearchSettings settings, Iterations iterations) {
        Room room = seats.room.room;
        List<Seating> rounds = seats.room.seatings(seats.copy());
        if (!Violations.in(room, rounds).isEmpty()) {
            throw new IllegalStateException("A hard rule is broken: " + Violations.in(room, rounds));
        }
        return new Plan(
                Plan.VERSION,
                InputDigest.of(room, settings),
                settings,
                iterations.spent(),
                rounds,
                Scores.of(room, rounds));
    }
}
