package fr.etape.sessions.bookings.draw.rule;

import fr.etape.sessions.bookings.draw.rule.AllowedSteps.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Part (3) of the rule: from some plan of least cost to the one that the lots choose. In their order, each person gets
 * the best option from which a chain of allowed steps of later people leads back to the place that they leave.
 */
final class LotChoice {

    private final Plan plan;
    private final AllowedSteps allowed;

    private LotChoice(Plan plan) {
        this.plan = plan;
        this.allowed = new AllowedSteps(plan);
    }

    /** @param plan of least cost, before and after */
    static void improve(Plan plan) {
        LotChoice choice = new LotChoice(plan);
        for (int person = 0; person < plan.choices().persons(); person++) {
            choice.choose(person);
        }
    }

    private void choose(int person) {
        int current = plan.option(person);
        for (int option = 0; option < current; option++) {
            if (allowed.allow(person, option)) {
                @Nullable Chain chain = chain(person, plan.choices().place(person, option));
                if (chain != null) {
                    chain.carryOut(plan);
                    plan.put(person, option);
                    return;
                }
            }
        }
    }

    /** Breadth first, from the wished place to the person's own; null if there is none. */
    private @Nullable Chain chain(int person, int wished) {
        @Nullable Step[][] steps = allowed.asOf(person + 1);
        @Nullable Chain[] reached = new Chain[steps.length];
        Deque<Integer> open = new ArrayDeque<>();
        reached[wished] = new Chain(null, new Step.OfSpareSeat());
        open.add(wished);
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int to = 0; to < steps.length; to++) {
                @Nullable Step step = steps[from][to];
                if (step != null && reached[to] == null) {
                    reached[to] = new Chain(reached[from], step);
                    open.add(to);
                }
            }
        }
        return reached[plan.place(person)];
    }

    private record Chain(@Nullable Chain before, Step last) {

        void carryOut(Plan plan) {
            for (@Nullable Chain each = this; each != null; each = each.before) {
                switch (each.last) {
                    case Step.OfPerson move -> plan.put(move.person(), move.option());
                    case Step.OfSpareSeat nobody -> {}
                }
            }
        }
    }
}
