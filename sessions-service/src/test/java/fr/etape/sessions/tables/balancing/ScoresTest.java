package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.tables.balancing.GoalValue.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    /** Four ELU and two ETAT; four RURAL and two CITY; one organisation of two. */
    private static final List<Participant> PEOPLE = List.of(
            new Participant("a", "ELU", "RURAL", "o"),
            new Participant("b", "ELU", "RURAL", "o"),
            new Participant("c", "ELU", "CITY", null),
            new Participant("d", "ELU", "CITY", null),
            new Participant("e", "ETAT", "RURAL", null),
            new Participant("f", "ETAT", "RURAL", null));

    private static final Room ROOM = new Room(PEOPLE, Rooms.tables(2, 3), Rules.USUAL, 2);
    private static final Seating FIRST = seating(1, 1, 1, 2, 2, 2);
    private static final Seating SECOND = seating(1, 2, 1, 2, 1, 2);

    private static Seating seating(int... tables) {
        TreeMap<String, Integer> seats = new TreeMap<>();
        IntStream.range(0, 6).forEach(i -> seats.put(PEOPLE.get(i).registrationId(), tables[i]));
        return new Seating(seats);
    }

    /**
     * Colleges: 3² + 1² + 2² and 2² + 1² + 2² + 1², against 2 × (2 × 2² + 2 × 1²). Three pigeons in two holes: one pair
     * of each table meets again.
     */
    @Test
    void countsWhatCanBeCountedByHand() {
        assertThat(Scores.of(ROOM, List.of(FIRST, SECOND)))
                .containsExactly(
                        new GoalValue(Goal.SIZE, 36, 36, Reach.GUARANTEED, 0),
                        new GoalValue(Goal.REPEATS, 2, 2, Reach.NOT_GUARANTEED, 2),
                        new GoalValue(Goal.COLLEGE, 24, 20, Reach.GUARANTEED, 2),
                        new GoalValue(Goal.TERRITORY, 20, 20, Reach.GUARANTEED, 0),
                        new GoalValue(Goal.ORGANISATION, 6, 4, Reach.GUARANTEED, 2));
    }

    @Test
    void countsTheBalanceOfOneRoundAndTheRepeatsOfAll() {
        assertThat(Scores.ofRound(ROOM, List.of(FIRST, SECOND), 2).subList(0, 3))
                .containsExactly(
                        new GoalValue(Goal.SIZE, 18, 18, Reach.GUARANTEED, 0),
                        new GoalValue(Goal.REPEATS, 2, 2, Reach.NOT_GUARANTEED, 2),
                        new GoalValue(Goal.COLLEGE, 10, 10, Reach.GUARANTEED, 0));
    }

    @Test
    void thoseWhoMustSitTogetherDoNotMeetAgain() {
        Room together = ROOM.with(Rules.USUAL.withTogether(List.of(Set.of("a", "c"))));

        assertThat(Scores.of(together, List.of(FIRST, SECOND)).get(1))
                .isEqualTo(new GoalValue(Goal.REPEATS, 1, 1, Reach.NOT_GUARANTEED, 1));
    }

    @Test
    void whoHasNoSeatIsNotCounted() {
        Seating onlyA = new Seating(new TreeMap<>(Map.of("a", 1)));

        assertThat(Scores.of(ROOM, List.of(onlyA, onlyA)).subList(0, 3))
                .containsExactly(
                        new GoalValue(Goal.SIZE, 2, 2, Reach.GUARANTEED, 0),
                        new GoalValue(Goal.REPEATS, 0, 0, Reach.NOT_GUARANTEED, 0),
                        new GoalValue(Goal.COLLEGE, 2, 2, Reach.GUARANTEED, 0));
    }

    /**
     * Two tables of two, four rounds: eight meetings of six pairs. Two of four, three rounds: four pigeons leave two
     * pairs a table.
     */
    @ParameterizedTest
    @CsvSource({"4, 4, 4, 0", "2, 3, 2, 2", "2, 2, 4, 2", "3, 3, 4, 0", "2, 4, 3, 8", "6, 7, 4, 18"})
    void knowsHowManyRepeatsCannotBeAvoided(int tables, int size, int rounds, long bound) {
        assertThat(RepeatsBound.of(new NumberedRoom(Rooms.ofGolfers(tables, size, rounds))))
                .isEqualTo(bound);
    }

    @Test
    void theSearchCountsAsTheScoresDo() {
        for (int seed = 0; seed < 20; seed++) {
            Room room = Rooms.ofStop(30, 5, 3);
            Plan plan = Rooms.plan(room, new SearchSettings(seed, 20_000, Emphasis.NEW_NEIGHBOURS));
            Seats seats = new Seats(new NumberedRoom(room));
            IntStream.range(0, 3)
                    .forEach(round ->
                            SeatsOfPlan.take(seats, round, plan.rounds().get(round)));
            long[] bounds = Terms.bounds(seats.room);
            long[] terms = seats.terms();
            assertThat(IntStream.range(1, terms.length).mapToLong(term -> terms[term] - bounds[term]))
                    .containsExactlyElementsOf(
                            plan.goals().stream().map(GoalValue::excess).toList());
        }
    }
}
