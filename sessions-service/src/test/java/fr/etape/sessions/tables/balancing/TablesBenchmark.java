package fr.etape.sessions.tables.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Seconds and quality of plans of the sizes that stops have. Runs on demand:
 *
 * <pre>mvn test -pl :sessions-service -am -Dtest=TablesBenchmark -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class TablesBenchmark {

    private static final int RUNS = 5;

    @Test
    void seatsStops() {
        for (int[] size : List.of(
                new int[] {40, 6, 4},
                new int[] {120, 16, 2},
                new int[] {300, 40, 1},
                new int[] {300, 40, 2},
                new int[] {300, 40, 4},
                new int[] {3000, 400, 4})) {
            measure(Rooms.ofStop(size[0], size[1], size[2]));
        }
    }

    private static void measure(Room room) {
        long[] millis = new long[RUNS];
        Plan[] plans = new Plan[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            plans[run] = Rooms.plan(room, new SearchSettings(run));
            millis[run] = (System.nanoTime() - start) / 1_000_000;
        }
        System.out.printf(
                "%d people, %d tables, %d rounds: %s ms, E college %s, territory %s, organisation %s, repeats %s of at least %d%n",
                room.participants().size(),
                room.tables().size(),
                room.rounds(),
                Arrays.toString(millis),
                all(plans, plan -> plan.value(Goal.COLLEGE).excess()),
                all(plans, plan -> plan.value(Goal.TERRITORY).excess()),
                all(plans, plan -> plan.value(Goal.ORGANISATION).excess()),
                all(plans, plan -> plan.value(Goal.REPEATS).value()),
                plans[0].value(Goal.REPEATS).bound());
    }

    private static List<Long> all(Plan[] plans, ToLongFunction<Plan> value) {
        return Arrays.stream(plans).map(value::applyAsLong).toList();
    }
}
