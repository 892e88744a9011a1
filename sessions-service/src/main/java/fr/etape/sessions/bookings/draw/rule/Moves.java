package fr.etape.sessions.bookings.draw.rule;

import org.jspecify.annotations.Nullable;

/** For each pair of places, the person whose move from the one to the other costs least. */
final class Moves {

    /** @param option of the person at the place that they would move to */
    record Move(int person, int option, int[] cost) {}

    private final int places;
    private final @Nullable Move[] cheapest;

    private Moves(int places) {
        this.places = places;
        this.cheapest = new Move[places * places];
    }

    /** Of the persons before {@code persons}, all of whom are in the plan. */
    static Moves of(Plan plan, Costs costs, int persons) {
        Choices choices = plan.choices();
        Moves moves = new Moves(choices.nowhere() + 1);
        for (int person = 0; person < persons; person++) {
            int from = plan.place(person);
            int rank = plan.rank(person);
            for (int option = 0; option < choices.options(person); option++) {
                int[] cost = costs.step(rank, choices.rank(person, option));
                moves.offer(from, choices.place(person, option), person, option, cost);
            }
        }
        return moves;
    }

    @Nullable
    Move cheapest(int from, int to) {
        return cheapest[from * places + to];
    }

    private void offer(int from, int to, int person, int option, int[] cost) {
        @Nullable Move known = cheapest[from * places + to];
        if (known == null || Costs.less(cost, known.cost())) {
            cheapest[from * places + to] = new Move(person, option, cost);
        }
    }
}
