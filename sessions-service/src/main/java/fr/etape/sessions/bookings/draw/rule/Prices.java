package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.rule.Moves.Move;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Prices of the places, with which one sees all plans of least cost at once (complementary slackness). A plan has least
 * cost exactly if each person has an option whose cost minus price is least for them, and each place whose price is not
 * that of a free seat is as full, or as empty, as in the plan at hand.
 */
final class Prices {

    private final Choices choices;
    private final Costs costs;
    private final int[][] prices;

    /** @param plan of least cost */
    Prices(Plan plan) {
        this.choices = plan.choices();
        this.costs = new Costs(choices.ranks());
        this.prices = new int[choices.nowhere() + 2][];
        Arrays.setAll(prices, place -> costs.nothing());
        Moves moves = Moves.of(plan, costs, choices.persons());
        boolean lower = true;
        while (lower) {
            lower = false;
            for (int from = 0; from < prices.length; from++) {
                for (int to = 0; to < prices.length; to++) {
                    lower |= lower(to, from, step(plan, moves, from, to));
                }
            }
        }
    }

    /** Whether a plan of least cost can give this option to the person. */
    boolean allow(Plan plan, int person, int option) {
        return Arrays.equals(gap(person, option), gap(person, plan.option(person)));
    }

    /** Whether plans of least cost differ in how many people are at the place. */
    boolean allowSpare(int place) {
        return Arrays.equals(prices[place], prices[freeSeat()]);
    }

    private boolean lower(int place, int from, int @Nullable [] step) {
        if (step == null || !Costs.sumIsLess(prices[from], step, prices[place])) {
            return false;
        }
        prices[place] = Costs.sum(prices[from], step);
        return true;
    }

    private int @Nullable [] step(Plan plan, Moves moves, int from, int to) {
        if (from == freeSeat() || to == freeSeat()) {
            boolean possible = from == freeSeat() ? to != freeSeat() && plan.isUsed(to) : plan.hasSpare(from);
            return possible ? costs.nothing() : null;
        }
        @Nullable Move move = moves.cheapest(from, to);
        return move == null ? null : move.cost();
    }

    private int[] gap(int person, int option) {
        int[] gap = costs.of(choices.rank(person, option));
        int[] price = prices[choices.place(person, option)];
        for (int i = 0; i < gap.length; i++) {
            gap[i] -= price[i];
        }
        return gap;
    }

    private int freeSeat() {
        return choices.nowhere() + 1;
    }
}
