package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.votes.counting.Ranking.Ranked;
import fr.etape.sessions.votes.lots.Keys;
import fr.etape.sessions.votes.lots.Lots;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    /** In the order p4, p1, p3, p2. */
    private static final Lots LOTS = Lots.of(Keys.ZERO_TO_31, "q1", List.of("p1", "p2", "p3", "p4"));

    @Test
    void theShareDecidesAndNotTheNumberOfApprovals() {
        Ranking ranking = Ranking.of(Map.of("p1", new Approvals(60, 22), "p2", new Approvals(59, 22)), LOTS);

        assertThat(ranking.proposals())
                .containsExactly(
                        new Ranked(1, "p2", new Approvals(59, 22), false),
                        new Ranked(2, "p1", new Approvals(60, 22), false));
    }

    @Test
    void equalSharesAreDecidedByLot() {
        Ranking ranking = Ranking.of(
                Map.of(
                        "p1", new Approvals(60, 20),
                        "p2", new Approvals(30, 10),
                        "p3", new Approvals(3, 1),
                        "p4", new Approvals(60, 19)),
                LOTS);

        assertThat(ranking.proposals())
                .containsExactly(
                        new Ranked(1, "p1", new Approvals(60, 20), true),
                        new Ranked(2, "p3", new Approvals(3, 1), true),
                        new Ranked(3, "p2", new Approvals(30, 10), true),
                        new Ranked(4, "p4", new Approvals(60, 19), false));
    }

    @Test
    void theFirstOnesAreFinalists() {
        Ranking ranking = Ranking.of(
                Map.of("p1", new Approvals(10, 1), "p2", new Approvals(10, 3), "p3", new Approvals(10, 2)), LOTS);

        assertThat(ranking.finalists(2)).containsExactly("p2", "p3");
        assertThat(ranking.finalists(20)).containsExactly("p2", "p3", "p1");
    }

    @Test
    void whatNobodySawIsLastAndNoFinalist() {
        Ranking ranking =
                Ranking.of(Map.of("p1", Approvals.NONE, "p2", new Approvals(10, 0), "p4", Approvals.NONE), LOTS);

        assertThat(ranking.proposals()).extracting(Ranked::proposal).containsExactly("p2", "p4", "p1");
        assertThat(ranking.finalists(20)).containsExactly("p2");
    }

    @Test
    void aProposalIsShownWithItsShareAndItsBounds() {
        Approvals approvals = new Approvals(60, 22);

        assertThat(Math.round(approvals.share() * 100)).isEqualTo(37);
        assertThat(approvals.interval()).isEqualTo(Interval.wilson(22, 60));
        assertThat(Approvals.NONE.share()).isZero();
    }
}
