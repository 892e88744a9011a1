package fr.etape.sessions.votes.counting;

import static fr.etape.sessions.votes.counting.Ballots.giving;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointsTallyTest {

    private static PointsTally fold(List<PointsBallot> log) {
        PointsTally tally = PointsTally.EMPTY;
        for (PointsBallot ballot : log) {
            tally = tally.with(ballot);
        }
        return tally;
    }

    @Test
    void pointsAddUpAndSupportersAreCounted() {
        PointsTally tally = fold(List.of(
                giving("v1", Map.of("a", 4, "b", 4, "c", 2)), giving("v2", Map.of("a", 1, "b", 4, "d", 4, "e", 1))));

        assertThat(tally.of("a")).isEqualTo(new Points(2, 5));
        assertThat(tally.of("b")).isEqualTo(new Points(2, 8));
        assertThat(tally.of("d")).isEqualTo(new Points(1, 4));
        assertThat(tally.of("x")).isEqualTo(Points.NONE);
    }

    @Test
    void theLastBallotOfACodeCountsAndTheOthersDoNot() {
        PointsTally tally = fold(List.of(
                giving("v1", Map.of("a", 4, "b", 4, "c", 2)),
                giving("v1", Map.of("c", 4, "d", 4, "e", 2)),
                giving("v2", Map.of("a", 4, "b", 4, "c", 2)),
                giving("v1", Map.of("c", 1, "d", 4, "e", 4, "a", 1))));

        assertThat(tally.of("a")).isEqualTo(new Points(2, 5));
        assertThat(tally.of("b")).isEqualTo(new Points(1, 4));
        assertThat(tally.of("c")).isEqualTo(new Points(2, 3));
        assertThat(tally.voters().total()).isEqualTo(2);
    }

    @Test
    void aRecountOfTheLogEqualsTheFoldAtEveryStep() {
        List<PointsBallot> log = Ballots.randomPoints(new Random(2), 300, 100, 20);
        PointsTally tally = PointsTally.EMPTY;
        for (int i = 0; i < log.size(); i++) {
            tally = tally.with(log.get(i));

            assertThat(PointsTally.recount(log.subList(0, i + 1))).isEqualTo(tally);
        }
        assertThat(tally.finalists().values().stream().mapToLong(Points::points).sum())
                .isEqualTo(10L * tally.voters().total());
    }

    @Test
    void aLostBallotWouldShow() {
        List<PointsBallot> log = Ballots.randomPoints(new Random(2), 300, 100, 20);

        assertThat(PointsTally.recount(log.subList(1, 300))).isEqualTo(fold(log.subList(1, 300)));
        assertThat(PointsTally.recount(log.subList(0, 299))).isNotEqualTo(fold(log));
    }

    @Test
    void aSupporterOfSeveralSourcesCountsOnce() {
        PointsTally tally = fold(List.of(
                giving("v1", Map.of("a", 4, "b", 4, "c", 2)),
                new PointsBallot("v2", College.ETAT, Map.of("b", 4, "d", 4, "e", 2))));

        assertThat(tally.supporters(Set.of("a", "b")).total()).isEqualTo(2);
        assertThat(tally.supporters(Set.of("a", "b")).of(College.ETAT)).isEqualTo(1);
        assertThat(tally.supporters(Set.of("a", "c")).of(College.ETAT)).isZero();
    }
}
