package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.tables.balancing.ReseatingCurve.Point;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Curve;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.NoSeatFor;
import fr.etape.sessions.tables.balancing.ReseatingOutcome.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReseatingTest {

    private static final Seating FOUR_AND_TWO =
            new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p3", 1, "p4", 1, "p5", 2, "p6", 2)));

    private static ReseatingCurve curve(Room present, List<Seating> rounds, int round, int mostMoves) {
        return switch (Reseating.of(present, rounds, round, mostMoves)) {
            case Curve found -> found.curve();
            case Refused refused -> throw new AssertionError(refused);
            case NoSeatFor noSeat -> throw new AssertionError(noSeat);
        };
    }

    private static Room six(Rules rules) {
        return new Room(Rooms.ofStrangers(6, 2, 1).participants(), Rooms.tables(2, 4), rules, 1);
    }

    @Test
    void oneMoveFillsTheTableThatIsShort() {
        ReseatingCurve curve = curve(six(Rules.USUAL), List.of(FOUR_AND_TWO), 1, 10);

        assertThat(curve.fewestMoves()).isEqualTo(1);
        assertThat(curve.points()).hasSize(2);
        assertThat(curve.points().getFirst().moves()).isEmpty();
        assertThat(curve.points().getFirst().goals().getFirst().excess()).isEqualTo(2);
        assertThat(curve.points().getLast().moves()).containsExactly(new Move("p1", 1, 2));
        assertThat(curve.points().getLast().goals().getFirst().excess()).isZero();
    }

    /** Four and two are within one person of three: nobody has to get up. */
    @Test
    void proposesNoMoveWhereTablesAreWithinOnePerson() {
        assertThat(curve(six(Rules.USUAL), List.of(FOUR_AND_TWO), 1, 10).proposed())
                .isZero();
    }

    @Test
    void proposesAsFewMovesAsBringTablesWithinOnePerson() {
        Room five = new Room(Rooms.ofStrangers(5, 2, 1).participants(), Rooms.tables(2, 5), Rules.USUAL, 1);
        Seating allAtOne = new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p3", 1, "p4", 1, "p5", 1)));

        ReseatingCurve curve = curve(five, List.of(allAtOne), 1, 10);

        assertThat(curve.fewestMoves()).isEqualTo(2);
        assertThat(curve.points()).extracting(Point::tablesOutside).containsExactly(2, 2, 0);
        assertThat(curve.proposed()).isEqualTo(2);
    }

    @Test
    void makesNoMoreMovesThanAllowed() {
        assertThat(curve(six(Rules.USUAL), List.of(FOUR_AND_TWO), 1, 0).points())
                .hasSize(1);
    }

    @Test
    void walkInsSitWhereTheyHelpMostAndCountAsNoMove() {
        Seating withoutP3AndP6 = new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p4", 1, "p5", 2)));

        ReseatingCurve curve = curve(six(Rules.USUAL), List.of(withoutP3AndP6), 1, 10);

        assertThat(curve.walkIns()).isEqualTo(Map.of("p3", 2, "p6", 2));
        assertThat(curve.points()).hasSize(1);
        assertThat(curve.points().getFirst().moves()).isEmpty();
    }

    @Test
    void keepsTheHardRules() {
        Rules rules = Rules.USUAL
                .withPins(List.of(Pin.inEveryRound("p1", 1)))
                .withTogether(List.of(Set.of("p2", "p3")))
                .withApart(List.of(Set.of("p4", "p5")));

        List<Point> points = curve(six(rules), List.of(FOUR_AND_TWO), 1, 10).points();

        assertThat(points).hasSize(1);
    }

    /** Whoever takes the place of a facilitator who did not come. */
    @Test
    void whoWasPinnedSinceGetsUpFirst() {
        Rules rules = Rules.USUAL.withPins(List.of(Pin.inEveryRound("p6", 1)));
        Seating threeAndThree =
                new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p3", 1, "p4", 2, "p5", 2, "p6", 2)));

        ReseatingCurve curve = curve(six(rules), List.of(threeAndThree), 1, 10);

        assertThat(curve.fewestMoves()).isEqualTo(2);
        assertThat(curve.points().getFirst().moves()).containsExactly(new Move("p6", 2, 1));
        assertThat(curve.points().getLast().moves()).containsExactly(new Move("p6", 2, 1), new Move("p1", 1, 2));
    }

    @Test
    void aWalkInSitsWithWhomTheyMust() {
        Rules rules = Rules.USUAL.withTogether(List.of(Set.of("p1", "p6")));
        Seating withoutP6 = new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p3", 1, "p4", 2, "p5", 2)));

        assertThat(curve(six(rules), List.of(withoutP6), 1, 10).walkIns()).isEqualTo(Map.of("p6", 1));
    }

    @Test
    void namesTheWalkInWhoHasNoSeat() {
        Rules rules = Rules.USUAL.withPins(List.of(Pin.inEveryRound("p6", 1)));
        Seating full = new Seating(new TreeMap<>(Map.of("p1", 1, "p2", 1, "p3", 1, "p4", 1, "p5", 2)));

        assertThat(Reseating.of(six(rules), List.of(full), 1, 10)).isEqualTo(new NoSeatFor("p6"));
    }

    @Test
    void aTableThatLostItsFacilitatorIsNotMendedByMoves() {
        assertThat(Reseating.of(six(Rules.USUAL.withFacilitators()), List.of(FOUR_AND_TWO), 1, 10))
                .isInstanceOf(Refused.class);
        assertThat(Reseating.of(
                        new Room(Rooms.ofStrangers(6, 2, 1).participants(), Rooms.tables(2, 2), Rules.USUAL, 1),
                        List.of(FOUR_AND_TWO),
                        1,
                        10))
                .isEqualTo(new Refused(new Refusal.TooFewChairs(6, 4)));
    }

    /** The case of the measurements: twelve do not come, eight come unannounced. */
    @Test
    void eachPointIsBetterThanTheOneBefore() {
        Room expected = Rooms.ofStop(300, 40, 2);
        Plan plan = Rooms.plan(expected, new SearchSettings(1, 0, Emphasis.BALANCE));
        List<Participant> here = new ArrayList<>(expected.participants());
        IntStream.range(0, 12).forEach(i -> here.remove(i * 20));
        IntStream.range(0, 8).forEach(i -> here.add(new Participant("w" + i, "INDUSTRIEL", "CITY", null)));
        Room present = new Room(here, Rooms.tables(40, 9), Rules.USUAL, 2);

        ReseatingCurve curve = curve(present, plan.rounds(), 1, 12);

        assertThat(curve.walkIns()).hasSize(8);
        assertThat(curve.points()).hasSizeGreaterThan(3);
        assertThat(curve.points().stream().map(point -> excess(point)).toList()).isSortedAccordingTo((a, b) -> b - a);
        assertThat(curve.points().getLast().moves()).hasSizeLessThanOrEqualTo(12);
        assertThat(curve.points().getLast().goals())
                .extracting(GoalValue::excess)
                .allMatch(excess -> excess >= 0);
        assertThat(curve.points().getLast().goals().get(0).excess()).isZero();
        assertThat(curve.points().getLast().goals().get(2).excess()).isZero();
        assertThat(Scores.ofRound(
                        present,
                        List.of(
                                curve.points().getLast().seating(),
                                plan.rounds().get(1)),
                        1))
                .extracting(GoalValue::value)
                .containsExactlyElementsOf(curve.points().getLast().goals().stream()
                        .map(GoalValue::value)
                        .toList());
    }

    /** As the search weighs it: size, college, territory, repeats, organisation. */
    private static int excess(Point point) {
        List<GoalValue> goals = point.goals();
        return Math.toIntExact(512 * goals.get(0).value()
                + goals.get(1).value() * 4
                + 64 * goals.get(2).value()
                + 16 * goals.get(3).value()
                + goals.get(4).value());
    }
}
