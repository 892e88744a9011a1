package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Small rooms with every kind of rule: the plan is as good as the best of all seatings, and is refused where there is
 * none.
 */
class EnumerationTest {

    private static final int ROOMS = 100;

    @Test
    void noSeatingIsBetterThanThePlan() {
        SplittableRandom random = new SplittableRandom(15);
        int planned = 0;
        int refused = 0;
        for (int i = 0; i < ROOMS; i++) {
            Room room = smallRoom(random);
            Emphasis emphasis = Emphasis.values()[random.nextInt(2)];
            long[] best = AllSeatings.best(room, emphasis);
            PlanOutcome outcome =
                    TablePlanner.plan(room, new SearchSettings(i, 100_000, emphasis), ProgressListener.NONE);
            switch (outcome) {
                case PlanOutcome.Planned p -> {
                    planned++;
                    assertThat(excesses(p.plan(), emphasis))
                            .as("room %d: %s", i, room)
                            .isEqualTo(best);
                }
                case PlanOutcome.Refused r -> {
                    refused++;
                    assertThat(best).as("room %d, %s: %s", i, r.reason(), room).isEmpty();
                    assertThat(r.reason() instanceof Refusal.RulesClash clash && !clash.proven())
                            .isFalse();
                }
                case PlanOutcome.Cancelled c -> throw new AssertionError(c);
            }
        }
        assertThat(planned).isGreaterThan(40);
        assertThat(refused).isGreaterThan(20);
    }

    private static long[] excesses(Plan plan, Emphasis emphasis) {
        List<Goal> order = new ArrayList<>(
                switch (emphasis) {
                    case BALANCE -> List.of(Goal.COLLEGE, Goal.TERRITORY, Goal.REPEATS, Goal.ORGANISATION);
                    case NEW_NEIGHBOURS -> List.of(Goal.REPEATS, Goal.COLLEGE, Goal.TERRITORY, Goal.ORGANISATION);
                });
        plan.goals().stream()
                .map(GoalValue::goal)
                .filter(goal -> goal.kind() == Goal.Kind.FURTHER)
                .forEach(order::add);
        return order.stream().mapToLong(goal -> plan.value(goal).value()).toArray();
    }

    private static Room smallRoom(SplittableRandom random) {
        int tables = 2 + random.nextInt(2);
        int people = Math.max(2 * tables, 5 + random.nextInt(5));
        int further = random.nextInt(2);
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Map<String, String> attributes = further == 0 ? Map.of() : Map.of("a", "a" + random.nextInt(2));
            String organisation = random.nextInt(3) == 0 ? null : "o" + random.nextInt(5);
            participants.add(new Participant("p" + i, "c" + random.nextInt(3), "t" + random.nextInt(2), organisation)
                    .with(attributes));
        }
        List<Table> chairs = IntStream.rangeClosed(1, tables)
                .mapToObj(t ->
                        new Table(t, people / tables + random.nextInt(2), random.nextInt(2), facilitator(t, random)))
                .toList();
        int rounds = 1 + random.nextInt(2);
        return new Room(participants, chairs, rules(people, tables, rounds, random), rounds);
    }

    private static String facilitator(int table, SplittableRandom random) {
        return random.nextInt(6) == 0 ? "p" + table : "staff" + table;
    }

    private static Rules rules(int people, int tables, int rounds, SplittableRandom random) {
        List<Pin> pins = IntStream.range(0, random.nextInt(3))
                .mapToObj(i ->
                        new Pin("p" + random.nextInt(people), random.nextInt(rounds + 1), 1 + random.nextInt(tables)))
                .toList();
        return new Rules(
                1 + random.nextInt(3),
                true,
                new TreeSet<>(some(random.nextInt(2), people, random)),
                random.nextInt(3) == 0 ? List.of(some(2, people, random)) : List.of(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> some(2, people, random))
                        .toList(),
                pins);
    }

    private static Set<String> some(int count, int people, SplittableRandom random) {
        Set<String> some = new TreeSet<>();
        while (some.size() < count) {
            some.add("p" + random.nextInt(people));
        }
        return some;
    }
}
