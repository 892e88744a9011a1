package fr.etape.sessions.votes;

import static fr.etape.sessions.votes.VotesRun.A;
import static fr.etape.sessions.votes.VotesRun.B;
import static fr.etape.sessions.votes.VotesRun.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.BallotCast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 300 people vote in both stages, and some of them twice. */
class RecountTest {

    private static final List<VotesEvent> LOG = play();

    private static List<VotesEvent> play() {
        VotesRun run = new VotesRun();
        Random random = new Random(7);
        run.openApprovals(100);
        for (int ballot = 0; ballot < 330; ballot++) {
            int voter = ballot % 300;
            run.approve(voter, run.sheet(A, voter).subList(0, random.nextInt(6)));
        }
        run.close(A);
        List<String> finalists =
                IntStream.rangeClosed(1, 20).mapToObj(VotesRun::proposal).toList();
        run.openPoints(finalists, 10);
        for (int ballot = 0; ballot < 330; ballot++) {
            Map<String, Integer> points = new HashMap<>();
            for (int point = 0; point < 10; point++) {
                String finalist = proposal(1 + random.nextInt(20));
                points.merge(points.getOrDefault(finalist, 0) == 4 ? proposal(20) : finalist, 1, Integer::sum);
            }
            run.give(ballot % 300, points);
        }
        run.close(B);
        return run.log;
    }

    private static Recount recount(List<VotesEvent> log, String question) {
        return Objects.requireNonNull(Recount.of(log, question));
    }

    @Test
    void theLogGivesTheResultThatWasDeclared() {
        for (String question : List.of(A, B)) {
            assertThat(recount(LOG, question).isEqual()).isTrue();
            assertThat(recount(LOG, question).again().ballots()).isBetween(280, 300);
            assertThat(recount(LOG, question).cast()).isGreaterThan(300);
        }
    }

    /** Negative control: one ballot less, and it is noticed. */
    @Test
    void aLostBallotIsNoticed() {
        for (String question : List.of(A, B)) {
            List<VotesEvent> lacking = new ArrayList<>(LOG);
            lacking.remove(LOG.stream()
                    .filter(event ->
                            event instanceof BallotCast && event.questionId().equals(question))
                    .toList()
                    .getLast());

            assertThat(recount(lacking, question).isEqual()).isFalse();
        }
    }

    @Test
    void thereIsNothingToCountBeforeTheClosing() {
        assertThat(Recount.of(LOG.subList(0, 5), A)).isNull();
    }
}
