package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.ApprovalCheck.Accepted;
import fr.etape.sessions.votes.counting.ApprovalCheck.ApprovedTwice;
import fr.etape.sessions.votes.counting.ApprovalCheck.NotOnTheSheet;
import fr.etape.sessions.votes.counting.ApprovalCheck.TooManyApprovals;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalRulesTest {

    private static final Set<String> SHEET = Set.of("i1", "i2", "i3", "i4", "i5", "i6", "i7");

    private static ApprovalCheck check(String... approvals) {
        return ApprovalRules.FOR_A_STOP.check("v1", College.ETAT, SHEET, List.of(approvals));
    }

    @Test
    void aStopShowsTwentyIdeasOfWhichFiveMayBeApproved() {
        assertThat(ApprovalRules.FOR_A_STOP).isEqualTo(new ApprovalRules(20, 5));
    }

    @Test
    void upToFiveApprovalsAreABallot() {
        assertThat(check("i1", "i2", "i3", "i4", "i5"))
                .isEqualTo(new Accepted(
                        new ApprovalBallot("v1", College.ETAT, SHEET, Set.of("i1", "i2", "i3", "i4", "i5"))));
    }

    @Test
    void toApproveNothingIsABallotToo() {
        assertThat(check()).isEqualTo(new Accepted(new ApprovalBallot("v1", College.ETAT, SHEET, Set.of())));
    }

    @Test
    void sixApprovalsAreTooMany() {
        assertThat(check("i1", "i2", "i3", "i4", "i5", "i6")).isEqualTo(new TooManyApprovals(6, 5));
    }

    @Test
    void anIdeaThatIsNotOnTheSheetCannotBeApproved() {
        assertThat(check("i1", "i8", "i9")).isEqualTo(new NotOnTheSheet(Set.of("i8", "i9")));
    }

    @Test
    void anIdeaIsApprovedOnce() {
        assertThat(check("i1", "i2", "i1")).isEqualTo(new ApprovedTwice(Set.of("i1")));
    }

    @Test
    void rulesThatNobodyCanFollowAreRefused() {
        assertThatThrownBy(() -> new ApprovalRules(4, 5))
                .hasMessage("A sheet of 4 ideas cannot have up to 5 approvals");
        assertThatThrownBy(() -> new ApprovalRules(20, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ApprovalRules(5, 5).mostApprovals()).isEqualTo(5);
    }

    @Test
    void aBallotThatApprovesWhatItDidNotShowCannotBeRead() {
        assertThatThrownBy(() -> Ballots.approving("v1", Set.of("i1"), "i2"))
                .hasMessage("Ballot v1 approves what it did not show");
    }
}
