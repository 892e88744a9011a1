package fr.etape.sessions.votes.counting;

import static fr.etape.sessions.votes.counting.Ballots.approving;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalTallyTest {

    private static final Set<String> AB = Set.of("a", "b");
    private static final Set<String> BC = Set.of("b", "c");

    private static ApprovalTally fold(List<ApprovalBallot> log) {
        ApprovalTally tally = ApprovalTally.EMPTY;
        for (ApprovalBallot ballot : log) {
            tally = tally.with(ballot);
        }
        return tally;
    }

    @Test
    void whoSeesAnIdeaAndDoesNotApproveItCountsAsAView() {
        ApprovalTally tally = fold(List.of(approving("v1", AB, "a"), approving("v2", BC, "b"), approving("v3", AB)));

        assertThat(tally.of("a")).isEqualTo(new Approvals(2, 1));
        assertThat(tally.of("b")).isEqualTo(new Approvals(3, 1));
        assertThat(tally.of("c")).isEqualTo(new Approvals(1, 0));
        assertThat(tally.of("d")).isEqualTo(Approvals.NONE);
    }

    @Test
    void theLastBallotOfACodeCountsAndTheOthersDoNot() {
        ApprovalTally tally =
                fold(List.of(approving("v1", AB, "a", "b"), approving("v2", AB, "a"), approving("v1", BC, "c")));

        assertThat(tally.of("a")).isEqualTo(new Approvals(1, 1));
        assertThat(tally.of("b")).isEqualTo(new Approvals(2, 0));
        assertThat(tally.of("c")).isEqualTo(new Approvals(1, 1));
        assertThat(tally.voters().total()).isEqualTo(2);
    }

    @Test
    void anApprovalTakenBackAndGivenAgainFiftyTimesCountsOnce() {
        ApprovalTally tally = ApprovalTally.EMPTY;
        for (int i = 0; i < 50; i++) {
            tally = tally.with(approving("v1", AB, "a")).with(approving("v1", AB));
        }

        assertThat(tally.of("a")).isEqualTo(new Approvals(1, 0));
        assertThat(tally.with(approving("v1", AB, "a")).of("a")).isEqualTo(new Approvals(1, 1));
    }

    @Test
    void aRecountOfTheLogEqualsTheFoldAtEveryStep() {
        List<ApprovalBallot> log = Ballots.randomApprovals(new Random(1), 70, 30, 35);
        ApprovalTally tally = ApprovalTally.EMPTY;
        for (int i = 0; i < log.size(); i++) {
            tally = tally.with(log.get(i));

            assertThat(ApprovalTally.recount(log.subList(0, i + 1))).isEqualTo(tally);
        }
        assertThat(tally.voters().total()).isEqualTo(27);
    }

    @Test
    void aLostBallotWouldShow() {
        List<ApprovalBallot> log = Ballots.randomApprovals(new Random(1), 70, 30, 35);

        assertThat(ApprovalTally.recount(log.subList(0, 69))).isNotEqualTo(fold(log));
    }

    @Test
    void peopleOfACollegeCountInTheirs() {
        ApprovalTally tally = fold(List.of(
                new ApprovalBallot("v1", College.ELU, AB, Set.of("a")),
                new ApprovalBallot("v2", College.ELU, AB, Set.of()),
                new ApprovalBallot("v3", College.ETAT, BC, Set.of("c"))));

        assertThat(tally.voters().of(College.ELU)).isEqualTo(2);
        assertThat(tally.viewers(Set.of("a")).of(College.ETAT)).isZero();
        assertThat(tally.viewers(Set.of("b")).of(College.ETAT)).isEqualTo(1);
        assertThat(tally.approvers(Set.of("a", "c")).of(College.ELU)).isEqualTo(1);
        assertThat(tally.approvers(Set.of("a", "c")).people()).hasSize(6);
    }
}
