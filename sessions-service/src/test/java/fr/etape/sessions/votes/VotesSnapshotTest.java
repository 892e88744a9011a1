package fr.etape.sessions.votes;

import static fr.etape.sessions.votes.VotesRun.A;
import static fr.etape.sessions.votes.VotesRun.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.votes.VotesCommand.PublishResult;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VotesSnapshotTest {

    /** A question in each of its states, and ballots of both kinds. */
    private static VotesRun approvals() {
        VotesRun run = new VotesRun();
        run.openApprovals(4);
        run.approve(1, List.of(proposal(1), proposal(3)));
        run.approve(1, List.of(proposal(2)));
        run.sheet(A, 2);
        return run;
    }

    private static VotesRun points() {
        VotesRun run = approvals();
        run.close(A);
        run.send(new PublishResult(A));
        run.openPoints(List.of(proposal(1), proposal(2), proposal(3)), 2);
        run.give(1, Map.of(proposal(1), 4, proposal(2), 4, proposal(3), 2));
        return run;
    }

    @Test
    void votesAreKeptInTheShapeOfTheirVersion() {
        assertThat(SnapshotContract.faults("votes", VotesSnapshot.FORMAT, new VotesDecider(), points().log))
                .isEmpty();
    }

    @Test
    void ballotsOfApprovalsComeBackTheSame() {
        Votes votes = approvals().votes;

        assertThat(VotesSnapshot.FORMAT.read(VotesSnapshot.FORMAT.write(votes))).isEqualTo(votes);
    }
}
