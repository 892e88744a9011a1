package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.etape.sessions.tables.balancing.GoalValue.Reach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePlannerTest {

    private static final Room STOP = Rooms.ofStop(300, 40, 2);
    private static final SearchSettings NO_SEARCH = new SearchSettings(1, 0, Emphasis.BALANCE);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "2, 2", "4, 1"})
    void seats300PeopleInBalanceAndNobodyMeetsTwice(int rounds, long seed) {
        Plan plan = Rooms.plan(Rooms.ofStop(300, 40, rounds), new SearchSettings(seed, 2_000_000, Emphasis.BALANCE));

        assertThat(plan.rounds()).hasSize(rounds);
        assertThat(plan.goals()).extracting(GoalValue::excess).containsExactly(0L, 0L, 0L, 0L, 0L);
        assertThat(plan.goals()).extracting(GoalValue::tablesOff).containsExactly(0, 0, 0, 0, 0);
        assertThat(plan.value(Goal.REPEATS).value()).isZero();
    }

    @Test
    void saysForEachGoalWhetherItsBoundIsKnownToBeReachable() {
        List<GoalValue> free = Rooms.plan(STOP, NO_SEARCH).goals();
        List<GoalValue> pinned = Rooms.plan(
                        STOP.with(Rules.USUAL.withPins(List.of(Pin.inEveryRound("r0001", 7)))), NO_SEARCH)
                .goals();

        assertThat(free)
                .extracting(value -> value.goal().kind(), GoalValue::reach)
                .containsExactly(
                        tuple(Goal.Kind.SIZE, Reach.GUARANTEED),
                        tuple(Goal.Kind.REPEATS, Reach.NOT_GUARANTEED),
                        tuple(Goal.Kind.COLLEGE, Reach.GUARANTEED),
                        tuple(Goal.Kind.TERRITORY, Reach.GUARANTEED),
                        tuple(Goal.Kind.ORGANISATION, Reach.GUARANTEED));
        assertThat(pinned)
                .extracting(GoalValue::reach)
                .containsExactly(
                        Reach.GUARANTEED,
                        Reach.NOT_GUARANTEED,
                        Reach.NOT_GUARANTEED,
                        Reach.NOT_GUARANTEED,
                        Reach.NOT_GUARANTEED);
    }

    /**
     * By the theorem, so without any search: colleges on one side, organisations within territory types on the other.
     */
    @Test
    void balancesEveryRoomOfTwoNestedFamilies() {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int i = 0; i < 1000; i++) {
            Room room = Rooms.random(random);
            Plan plan = Rooms.plan(room, new SearchSettings(i, 0, Emphasis.BALANCE));
            for (Goal goal : List.of(Goal.SIZE, Goal.COLLEGE, Goal.TERRITORY, Goal.ORGANISATION)) {
                assertThat(plan.value(goal).excess())
                        .as("%s of room %d", goal, i)
                        .isZero();
                assertThat(plan.value(goal).tablesOff())
                        .as("%s of room %d", goal, i)
                        .isZero();
            }
        }
    }

    /** Negative control: an organisation in two territory types is not nested, and may be out of balance. */
    @Test
    void anOrganisationOfTwoTerritoryTypesMayBeOutOfBalance() {
        Room room = new Room(
                List.of(
                        new Participant("p1", "ELU", "RURAL", "o"),
                        new Participant("p2", "ELU", "CITY", "o"),
                        new Participant("p3", "ETAT", "RURAL", null),
                        new Participant("p4", "ETAT", "CITY", null)),
                Rooms.tables(2, 2),
                Rules.USUAL,
                1);

        Plan plan = Rooms.plan(room, new SearchSettings(1));

        assertThat(plan.value(Goal.ORGANISATION).reach()).isEqualTo(Reach.NOT_GUARANTEED);
        assertThat(plan.value(Goal.COLLEGE).excess()).isZero();
        assertThat(plan.value(Goal.TERRITORY).excess()).isZero();
        assertThat(plan.value(Goal.ORGANISATION).excess()).isZero();
    }

    /** Negative control. */
    @Test
    void withoutSearchPeopleMeetAgain() {
        Plan plan = Rooms.plan(STOP, NO_SEARCH);

        assertThat(plan.iterations()).isZero();
        assertThat(plan.value(Goal.REPEATS).value()).isGreaterThan(0);
        assertThat(plan.value(Goal.REPEATS).tablesOff()).isGreaterThan(0);
    }

    @Test
    void theSameSeedGivesTheSamePlanWhateverTheOrderOfPeople() {
        Room room = Rooms.ofStop(60, 8, 3);
        List<Participant> reversed = new ArrayList<>(room.participants());
        Collections.reverse(reversed);
        Room same = new Room(reversed, room.tables(), room.rules(), 3);
        Plan plan = Rooms.plan(room, new SearchSettings(7, 200_000, Emphasis.BALANCE));

        assertThat(Rooms.plan(same, plan.settings())).isEqualTo(plan);
        assertThat(Rooms.plan(room, new SearchSettings(8, 200_000, Emphasis.BALANCE))
                        .rounds())
                .isNotEqualTo(plan.rounds());
    }

    /** The plan itself, so that a change of the algorithm asks for a new version. */
    @Test
    void thisVersionSeatsThesePeopleLikeThis() {
        Plan plan = Rooms.plan(Rooms.ofStop(12, 3, 2), new SearchSettings(1, 10_000, Emphasis.BALANCE));

        assertThat(plan.version()).isEqualTo("tables@1");
        assertThat(IntStream.of(1, 2, 3).mapToObj(plan.rounds().get(1)::at).map(Object::toString))
                .containsExactly(
                        "[r0004, r0007, r0009, r0011]", "[r0002, r0005, r0008, r0010]", "[r0000, r0001, r0003, r0006]");
    }

    @Test
    void keepsEveryRuleAndStillBalances() {
        List<Set<String>> together = List.of(Set.of("r0050", "r0055"), Set.of("r0052", "r0060", "r0070"));
        List<Set<String>> apart = List.of(Set.of("r0080", "r0081", "r0082"), Set.of("r0090", "r0095"));
        List<Table> tables = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Table(number, 8, number <= 3 ? 1 : 0, "r%04d".formatted(number * 7)))
                .toList();
        Rules rules = Rules.USUAL
                .withFacilitators()
                .withTogether(together)
                .withApart(apart)
                .withAccessible(Set.of("r0100", "r0200", "r0201"))
                .withPins(List.of(new Pin("r0110", 2, 9)));
        Room room = new Room(STOP.participants(), tables, rules, 2);

        Plan plan = Rooms.plan(room, new SearchSettings(1, 2_000_000, Emphasis.BALANCE));

        assertThat(Violations.in(room, plan.rounds())).isEmpty();
        assertThat(plan.rounds().get(0).tableOf("r0007")).isEqualTo(1);
        assertThat(plan.rounds().get(1).tableOf("r0110")).isEqualTo(9);
        assertThat(plan.value(Goal.COLLEGE).tablesOff()).isLessThanOrEqualTo(2);
    }

    @Test
    void mixesFurtherAttributesToo() {
        List<Participant> people = STOP.participants().stream()
                .map(person -> person.with(Map.of(
                        "firstTime", "" + person.registrationId().hashCode() % 2,
                        "size", "" + person.registrationId().hashCode() / 7 % 3)))
                .toList();

        Plan plan = Rooms.plan(
                new Room(people, STOP.tables(), STOP.rules(), 1), new SearchSettings(1, 3_000_000, Emphasis.BALANCE));

        assertThat(plan.goals()).extracting(GoalValue::excess).containsOnly(0L);
        assertThat(plan.value(Goal.further("size")).reach()).isEqualTo(Reach.NOT_GUARANTEED);
    }

    @Test
    void aSmallRoomOffersTheChoiceBetweenBalanceAndNewNeighbours() {
        Room room = Rooms.ofStop(40, 6, 4);
        Plan balanced = Rooms.plan(room, new SearchSettings(1, 500_000, Emphasis.BALANCE));
        Plan mixed = Rooms.plan(room, new SearchSettings(1, 500_000, Emphasis.NEW_NEIGHBOURS));

        assertThat(balanced.value(Goal.COLLEGE).excess()).isZero();
        assertThat(mixed.value(Goal.REPEATS).value())
                .isLessThan(balanced.value(Goal.REPEATS).value());
        assertThat(mixed.value(Goal.COLLEGE).tablesOff()).isGreaterThan(0);
    }

    @Test
    void tellsHowFarItIs() {
        List<Progress> reports = new ArrayList<>();
        TablePlanner.plan(Rooms.ofStop(40, 6, 4), new SearchSettings(1, 100_000, Emphasis.BALANCE), reports::add);

        assertThat(reports.getFirst()).isEqualTo(new Progress(4096, 100_000));
        assertThat(reports.getLast()).isEqualTo(new Progress(100_000, 100_000));
        assertThat(reports).isSortedAccordingTo((one, other) -> Long.compare(one.spent(), other.spent()));
    }

    @Test
    void stopsAtTheNextReportWhenItIsCancelled() {
        List<Progress> reports = new ArrayList<>();
        PlanOutcome outcome = TablePlanner.plan(
                Rooms.ofStop(40, 6, 4), new SearchSettings(1, 1_000_000_000_000L, Emphasis.BALANCE), progress -> {
                    reports.add(progress);
                    return reports.size() < 3;
                });

        assertThat(outcome).isInstanceOf(PlanOutcome.Cancelled.class);
        assertThat(reports).hasSize(3);
    }
}
