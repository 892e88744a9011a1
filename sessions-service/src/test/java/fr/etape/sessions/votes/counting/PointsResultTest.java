package fr.etape.sessions.votes.counting;

import static fr.etape.sessions.votes.counting.Ballots.giving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.etape.sessions.votes.counting.PointsResult.Entry;
import fr.etape.sessions.votes.counting.PointsResult.Line;
import fr.etape.sessions.votes.lots.Keys;
import fr.etape.sessions.votes.lots.Lots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsResultTest {

    private static final Set<String> ABCDEF = Set.of("a", "b", "c", "d", "e", "f");

    private static PointsResult result(Set<String> finalists, int places, List<PointsBallot> ballots) {
        return PointsResult.of(
                PointsTally.recount(ballots), finalists, places, Lots.of(Keys.ZERO_TO_31, "q1", finalists));
    }

    private static List<PointsBallot> times(int voters, String name, Map<String, Integer> points) {
        return IntStream.range(0, voters)
                .mapToObj(voter -> giving(name + voter, points))
                .toList();
    }

    /**
     * Ten voters and four places: a place costs 10 parts and each voter owns 4. The six own 24 parts, which pay for two
     * places, and the four own 16, which pay for one. With 5 parts each it would be three and two, one too many. So the
     * place left goes to the highest total, b.
     */
    @Test
    void aMinorityGetsItsShareOfThePlaces() {
        List<PointsBallot> ballots = new ArrayList<>(times(6, "m", Map.of("a", 4, "b", 3, "c", 3)));
        ballots.addAll(times(4, "n", Map.of("d", 4, "e", 4, "f", 2)));

        PointsResult result = result(ABCDEF, 4, ballots);

        assertThat(result.extraPlaces()).isZero();
        assertThat(result.lines())
                .extracting(Line::proposal, Line::entry)
                .startsWith(
                        tuple("a", Entry.EQUAL_SHARES),
                        tuple("c", Entry.EQUAL_SHARES),
                        tuple("d", Entry.EQUAL_SHARES),
                        tuple("b", Entry.TOTALS),
                        tuple("e", Entry.NOT_LISTED));
    }

    /**
     * Three places: the seven own 21 parts and pay for two places, the three own 9 and pay for none. With 4 parts each
     * the seven still pay for two, and the three pay for one. With 5 parts it would be three and one.
     */
    @Test
    void sharesAreRaisedBeforeTotalsDecide() {
        List<PointsBallot> ballots = new ArrayList<>(times(7, "m", Map.of("a", 4, "b", 3, "c", 3)));
        ballots.addAll(times(3, "n", Map.of("d", 4, "e", 3, "f", 3)));

        PointsResult result = result(ABCDEF, 3, ballots);

        assertThat(result.extraPlaces()).isEqualTo(1);
        assertThat(result.lines())
                .extracting(Line::proposal, Line::entry, Line::byTotals)
                .startsWith(
                        tuple("a", Entry.EQUAL_SHARES, true),
                        tuple("c", Entry.EQUAL_SHARES, true),
                        tuple("d", Entry.RAISED_SHARES, false),
                        tuple("b", Entry.NOT_LISTED, true));
    }

    @Test
    void thePlainTotalsStandBesideTheList() {
        List<PointsBallot> ballots = new ArrayList<>(times(6, "m", Map.of("a", 4, "b", 3, "c", 3)));
        ballots.addAll(times(4, "n", Map.of("d", 4, "e", 4, "f", 2)));

        PointsResult result = result(ABCDEF, 3, ballots);

        assertThat(result.lines())
                .extracting(Line::proposal, Line::rank, line -> line.points().points(), Line::byTotals)
                .contains(tuple("a", 1, 24L, true), tuple("f", 6, 8L, false));
        assertThat(result.listed()).contains("a").containsAnyOf("d", "e");
        assertThat(result.lines())
                .filteredOn(Line::byTotals)
                .hasSize(3)
                .extracting(Line::proposal)
                .contains("b", "c");
    }

    @Test
    void equalProposalsAreDecidedByTheLotThatWasPublished() {
        List<PointsBallot> ballots = times(5, "v", Map.of("p1", 3, "p2", 3, "p3", 3, "p4", 1));

        // lots put them in the order p4, p1, p3, p2
        assertThat(result(Set.of("p1", "p2", "p3", "p4"), 2, ballots).listed()).containsExactly("p1", "p3");
    }

    @Test
    void placesStayFreeRatherThanGoToWhatNobodySupports() {
        PointsResult result = result(ABCDEF, 5, times(3, "v", Map.of("a", 4, "b", 4, "c", 2)));

        assertThat(result.listed()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(result.lines()).hasSize(6);
    }

    /** Nobody can pay for d alone: 3 of 12 parts. All of a to c are paid for; d has the one place left. */
    @Test
    void aPlaceThatSharesCannotPayForGoesToTheHighestTotal() {
        List<PointsBallot> ballots = new ArrayList<>(times(3, "v", Map.of("a", 4, "b", 4, "c", 2)));
        ballots.addAll(times(1, "w", Map.of("a", 4, "b", 2, "d", 4)));

        PointsResult result = result(ABCDEF, 4, ballots);

        assertThat(result.listed()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(result.lines())
                .filteredOn(line -> line.entry() == Entry.TOTALS)
                .extracting(Line::proposal)
                .containsExactly("d");
    }

    @Test
    void withoutBallotsNothingIsListed() {
        PointsResult result = result(ABCDEF, 3, List.of());

        assertThat(result.listed()).isEmpty();
        assertThat(result.lines()).hasSize(6).allMatch(line -> line.entry() == Entry.NOT_LISTED && !line.byTotals());
    }

    @Test
    void threeHundredBallotsFillTheListInAnyOrderOfArrival() {
        List<PointsBallot> ballots = new ArrayList<>(Ballots.randomPoints(new Random(3), 300, 2000, 20));
        Set<String> finalists = new TreeSet<>();
        IntStream.range(0, 20).forEach(i -> finalists.add("i" + i));
        Map<String, PointsBallot> last = new TreeMap<>();
        ballots.forEach(ballot -> last.put(ballot.code(), ballot));
        List<PointsBallot> reversed = new ArrayList<>(last.values()).reversed();

        PointsResult result = result(finalists, 10, ballots);

        assertThat(result.listed()).hasSize(10);
        assertThat(result(finalists, 10, reversed)).isEqualTo(result);
    }
}
