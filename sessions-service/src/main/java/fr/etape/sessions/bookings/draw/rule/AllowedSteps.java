package fr.etape.sessions.bookings.draw.rule;

import org.jspecify.annotations.Nullable;

/**
 * How seats can change hands while a plan stays one of least cost: a person moves to another place, or a place has a
 * spare seat less and another one more. Spare seats count as one more place, {@link #spare}.
 */
final class AllowedSteps {

    private final Plan plan;
    private final Choices choices;
    private final boolean[][] options;
    private final boolean[] spareSeats;

    /** @param plan of least cost; it may change afterwards, by allowed steps only */
    AllowedSteps(Plan plan) {
        this.plan = plan;
        this.choices = plan.choices();
        Prices prices = new Prices(plan);
        this.options = new boolean[choices.persons()][];
        for (int person = 0; person < options.length; person++) {
            options[person] = new boolean[choices.options(person)];
            for (int option = 0; option < options[person].length; option++) {
                options[person][option] = prices.allow(plan, person, option);
            }
        }
        this.spareSeats = new boolean[spare()];
        for (int place = 0; place < spareSeats.length; place++) {
            spareSeats[place] = prices.allowSpare(place);
        }
    }

    int spare() {
        return choices.nowhere() + 1;
    }

    boolean allow(int person, int option) {
        return options[person][option];
    }

    /** The step from each place to each other, null where none is possible; persons before {@code first} stay. */
    @Nullable
    Step[][] asOf(int first) {
        @Nullable Step[][] steps = new Step[spare() + 1][spare() + 1];
        for (int person = first; person < choices.persons(); person++) {
            for (int option = 0; option < choices.options(person); option++) {
                if (options[person][option]) {
                    steps[plan.place(person)][choices.place(person, option)] = new Step.OfPerson(person, option);
                }
            }
        }
        addSpareSeats(steps);
        return steps;
    }

    private void addSpareSeats(@Nullable Step[][] steps) {
        for (int place = 0; place < spareSeats.length; place++) {
            if (spareSeats[place] && plan.hasSpare(place)) {
                steps[place][spare()] = new Step.OfSpareSeat();
            }
            if (spareSeats[place] && plan.isUsed(place)) {
                steps[spare()][place] = new Step.OfSpareSeat();
            }
        }
    }

    sealed interface Step {

        record OfPerson(int person, int option) implements Step {}

        record OfSpareSeat() implements Step {}
    }
}
