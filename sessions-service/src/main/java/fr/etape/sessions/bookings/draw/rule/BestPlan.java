package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.rule.Moves.Move;
import org.jspecify.annotations.Nullable;

/**
 * A plan of least cost, by successive shortest paths. People come one after the other. The newcomer takes a place, the
 * person whom they replace takes another, and so on up to a place with a seat to spare; of all such chains the cheapest
 * is taken. Then the plan is of least cost for the people so far. Paths run between places and not between people, so
 * one newcomer takes time in the order of places³.
 */
final class BestPlan {

    private final Plan plan;
    private final Costs costs;

    private BestPlan(Plan plan) {
        this.plan = plan;
        this.costs = new Costs(plan.choices().ranks());
    }

    static Plan of(Choices choices) {
        BestPlan best = new BestPlan(new Plan(choices));
        for (int person = 0; person < choices.persons(); person++) {
            best.seat(person);
        }
        return best.plan;
    }

    private void seat(int newcomer) {
        Moves moves = Moves.of(plan, costs, newcomer);
        int places = plan.choices().nowhere() + 1;
        @Nullable Arrival[] arrivals = new Arrival[places];
        for (int option = 0; option < plan.choices().options(newcomer); option++) {
            int[] cost = costs.of(plan.choices().rank(newcomer, option));
            arrivals[plan.choices().place(newcomer, option)] =
                    new Arrival(null, new Move(newcomer, option, cost), cost);
        }
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int from = 0; from < places; from++) {
                shorter |= extend(arrivals, from, moves);
            }
        }
        cheapestSpare(arrivals).carryOut(plan);
    }

    private static boolean extend(@Nullable Arrival[] arrivals, int from, Moves moves) {
        @Nullable Arrival before = arrivals[from];
        boolean shorter = false;
        for (int to = 0; before != null && to < arrivals.length; to++) {
            @Nullable Move move = moves.cheapest(from, to);
            @Nullable Arrival known = arrivals[to];
            if (move != null && (known == null || Costs.sumIsLess(before.cost(), move.cost(), known.cost()))) {
                arrivals[to] = new Arrival(before, move, Costs.sum(before.cost(), move.cost()));
                shorter = true;
            }
        }
        return shorter;
    }

    private Arrival cheapestSpare(@Nullable Arrival[] arrivals) {
        @Nullable Arrival cheapest = null;
        for (int place = 0; place < arrivals.length; place++) {
            @Nullable Arrival arrival = arrivals[place];
            if (arrival != null
                    && plan.hasSpare(place)
                    && (cheapest == null || Costs.less(arrival.cost(), cheapest.cost()))) {
                cheapest = arrival;
            }
        }
        if (cheapest == null) {
            throw new IllegalStateException("nowhere has room for everybody");
        }
        return cheapest;
    }

    /** The cheapest chain found so far that ends at a place; its moves, last one first. */
    private record Arrival(@Nullable Arrival before, Move move, int[] cost) {

        void carryOut(Plan plan) {
            for (@Nullable Arrival each = this; each != null; each = each.before) {
                plan.put(each.move.person(), each.move.option());
            }
        }
    }
}
