package fr.etape.sessions.votes;

import static fr.etape.sessions.votes.VotesRun.A;
import static fr.etape.sessions.votes.VotesRun.B;
import static fr.etape.sessions.votes.VotesRun.KEYS;
import static fr.etape.sessions.votes.VotesRun.NOW;
import static fr.etape.sessions.votes.VotesRun.STOP;
import static fr.etape.sessions.votes.VotesRun.ideas;
import static fr.etape.sessions.votes.VotesRun.proposal;
import static fr.etape.sessions.votes.VotesRun.voter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.BallotCast;
import fr.etape.contracts.votes.VotesEvent.QuestionClosed;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.contracts.votes.VotesEvent.SheetDealt;
import fr.etape.sessions.votes.Voter.Standing;
import fr.etape.sessions.votes.VotesCommand.CastApprovals;
import fr.etape.sessions.votes.VotesCommand.CastPoints;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.PublishResult;
import fr.etape.sessions.votes.VotesCommand.TakeSheet;
import fr.etape.sessions.votes.VotesOutcome.AnotherIsOpen;
import fr.etape.sessions.votes.VotesOutcome.Cast;
import fr.etape.sessions.votes.VotesOutcome.Done;
import fr.etape.sessions.votes.VotesOutcome.Ended;
import fr.etape.sessions.votes.VotesOutcome.KeyReused;
import fr.etape.sessions.votes.VotesOutcome.NoApprovals;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.NotAVoter;
import fr.etape.sessions.votes.VotesOutcome.NotAmongThem;
import fr.etape.sessions.votes.VotesOutcome.Opened;
import fr.etape.sessions.votes.VotesOutcome.OtherStage;
import fr.etape.sessions.votes.VotesOutcome.Sheet;
import fr.etape.sessions.votes.VotesOutcome.StillOpen;
import fr.etape.sessions.votes.VotesOutcome.TooFew;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.ApprovalCheck.NotOnTheSheet;
import fr.etape.sessions.votes.counting.ApprovalRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VotesDeciderTest {

    private final VotesRun run = new VotesRun();

    @Test
    void eachVoterKeepsTheSheetThatTheyWereDealtFirst() {
        run.openApprovals(100);

        List<String> first = run.sheet(A, 1);
        List<String> second = run.sheet(A, 2);

        assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
        assertThat(run.sheet(A, 1)).isEqualTo(first);
        assertThat(run.events(SheetDealt.class)).extracting(SheetDealt::sheet).containsExactly(0, 1);
    }

    @Test
    void threeHundredVotersSeeEachOfAHundredProposalsSixtyTimes() {
        run.openApprovals(100);
        Map<String, Integer> views = new HashMap<>();

        for (int voter = 0; voter < 300; voter++) {
            run.sheet(A, voter).forEach(proposal -> views.merge(proposal, 1, Integer::sum));
        }

        assertThat(views.values()).hasSize(100).containsOnly(60);
    }

    @Test
    void aReplacedBallotCountsOnce() {
        run.openApprovals(5);

        assertThat(run.approve(1, List.of(proposal(1), proposal(2)))).isEqualTo(new Cast(1));
        assertThat(run.approve(1, List.of(proposal(3)))).isEqualTo(new Cast(2));
        run.approve(2, List.of(proposal(1)));
        run.close(A);

        ResultDeclared result = run.events(ResultDeclared.class).getFirst();
        assertThat(result.ballots()).isEqualTo(2);
        assertThat(result.lines())
                .filteredOn(line -> line.proposalId().equals(proposal(1)))
                .extracting(ResultLine::views, ResultLine::approvals)
                .containsExactly(tuple(2, 1));
    }

    @Test
    void theSameBallotAgainIsNoEvent() {
        run.openApprovals(5);
        run.approve(1, List.of(proposal(1)));

        assertThat(run.approve(1, List.of(proposal(1)))).isEqualTo(new Cast(1));

        assertThat(run.events(ApprovalsCast.class)).hasSize(1);
    }

    @Test
    void aVoterFindsTheirBallotUntilTheQuestionIsClosed() {
        run.openApprovals(5);
        run.approve(1, List.of(proposal(4)));

        Sheet sheet = (Sheet) run.send(new TakeSheet(A, voter(1)));
        assertThat(sheet.castNumber()).isEqualTo(1);
        assertThat(((ApprovalBallot) Objects.requireNonNull(sheet.ballot())).approved())
                .containsExactly(proposal(4));

        run.close(A);
        assertThat(run.send(new TakeSheet(A, voter(1)))).isEqualTo(new Ended());
        assertThat(run.approve(1, List.of(proposal(5)))).isEqualTo(new Ended());
        assertThat(run.approve(2, List.of(proposal(5)))).isEqualTo(new Ended());
    }

    @Test
    void onlyWhatIsOnTheSheetCanBeApproved() {
        run.openApprovals(100);
        List<String> sheet = run.sheet(A, 1);
        String other = ideas(100).stream()
                .map(Idea::proposalId)
                .filter(proposal -> !sheet.contains(proposal))
                .findFirst()
                .orElseThrow();

        assertThat(run.approve(1, List.of(other))).isEqualTo(new NoApprovals(new NotOnTheSheet(Set.of(other))));
        assertThat(run.events(ApprovalsCast.class)).isEmpty();
    }

    @Test
    void noBallotIsTakenFromTheInstantThatWasAnnounced() {
        run.openApprovals(5, Electorate.SEATED, NOW.plusSeconds(60));

        CastApprovals ballot = new CastApprovals(A, voter(1), List.of());
        assertThat(run.send(ballot, NOW.plusSeconds(59))).isEqualTo(new Cast(1));
        assertThat(run.send(new CastApprovals(A, voter(2), List.of()), NOW.plusSeconds(60)))
                .isEqualTo(new Ended());
        assertThat(run.close(A)).isEqualTo(new Done());
        assertThat(run.events(QuestionClosed.class).getFirst().ballots()).isEqualTo(1);
    }

    @Test
    void whoHasNoSeatDoesNotVoteAndWhoIsNotHereOnlyWhereTheQuestionSaysSo() {
        run.openApprovals(5, Electorate.PRESENT, null);

        assertThat(run.send(new TakeSheet(A, voter(1, Standing.SEATED)))).isEqualTo(new NotAVoter(Electorate.PRESENT));
        assertThat(run.send(new TakeSheet(A, voter(1, Standing.PRESENT)))).isInstanceOf(Sheet.class);
        run.close(A);
        run.openPoints(List.of(proposal(1), proposal(2), proposal(3)), 2);
        assertThat(run.send(new TakeSheet(B, voter(2, Standing.NO_SEAT)))).isEqualTo(new NotAVoter(Electorate.SEATED));
        assertThat(run.send(new TakeSheet(B, voter(2, Standing.SEATED)))).isInstanceOf(Sheet.class);
    }

    @Test
    void pointsMakeTheListOfTheStop() {
        run.openApprovals(5);
        run.close(A);
        run.openPoints(List.of(proposal(1), proposal(2), proposal(3), proposal(4)), 2);

        // two thirds of the room want 1, 2 and 3; one third wants 4 above all
        for (int voter = 0; voter < 20; voter++) {
            run.give(voter, Map.of(proposal(1), 4, proposal(2), 4, proposal(3), 2));
        }
        for (int voter = 20; voter < 30; voter++) {
            run.give(voter, Map.of(proposal(4), 4, proposal(3), 4, proposal(2), 2));
        }
        run.close(B);

        ResultDeclared result = run.events(ResultDeclared.class).getLast();
        assertThat(result.stage()).isEqualTo(Stage.POINTS);
        assertThat(result.ballots()).isEqualTo(30);
        assertThat(result.lines())
                .extracting(ResultLine::proposalId, ResultLine::points)
                .containsExactlyInAnyOrder(
                        tuple(proposal(1), 80L),
                        tuple(proposal(2), 100L),
                        tuple(proposal(3), 80L),
                        tuple(proposal(4), 40L));
        assertThat(result.lines()).filteredOn(line -> line.place() != null).hasSize(2);
    }

    @Test
    void aBallotOfTheOtherStageIsRefused() {
        run.openApprovals(5);

        assertThat(run.send(new CastPoints(A, voter(1), Map.of(proposal(1), 4))))
                .isEqualTo(new OtherStage(Stage.APPROVALS));
    }

    @Test
    void finalistsAreProposalsOfAQuestionThatIsClosed() {
        run.openApprovals(5);
        List<String> three = List.of(proposal(1), proposal(2), proposal(3));

        assertThat(run.openPoints(three, 2)).isEqualTo(new StillOpen());
        run.close(A);
        assertThat(run.openPoints(List.of(proposal(1), proposal(2), proposal(9)), 2))
                .isEqualTo(new NotAmongThem(Set.of(proposal(9))));
        assertThat(run.openPoints(List.of(proposal(1), proposal(2)), 2)).isEqualTo(new TooFew(3));
        assertThat(run.openPoints(List.of(proposal(1), proposal(2), proposal(3), proposal(3)), 2))
                .isEqualTo(new NotAmongThem(Set.of(proposal(3))));
        assertThat(run.openPoints(three, 2)).isEqualTo(new Opened());
        assertThat(run.openPoints(three, 2)).as("repeated").isEqualTo(new Opened());
        assertThat(run.openPoints(List.of(proposal(1), proposal(2), proposal(4)), 2))
                .isEqualTo(new KeyReused());
    }

    @Test
    void oneQuestionIsOpenAtATimeAndOfOneProposalThereIsNoChoice() {
        assertThat(run.openApprovals(1)).isEqualTo(new TooFew(2));
        assertThat(run.openApprovals(2)).isEqualTo(new Opened());
        assertThat(run.openApprovals(2)).as("repeated").isEqualTo(new Opened());
        assertThat(run.send(new OpenApprovals(
                        STOP, true, B, ideas(2), ApprovalRules.FOR_A_STOP, Electorate.SEATED, null, KEYS)))
                .isEqualTo(new AnotherIsOpen());
    }

    @Test
    void aResultIsDeclaredOnceAndPublishedAfterwards() {
        run.openApprovals(5);
        assertThat(run.send(new PublishResult(A))).isEqualTo(new StillOpen());

        assertThat(run.close(A)).isEqualTo(new Done());
        assertThat(run.close(A)).isEqualTo(new Done());
        assertThat(run.send(new PublishResult(A))).isEqualTo(new Done());
        assertThat(run.send(new PublishResult(A))).isEqualTo(new Done());
        assertThat(run.send(new PublishResult(B))).isEqualTo(new NoSuchQuestion());

        assertThat(run.log)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("QuestionOpened", "QuestionClosed", "ResultDeclared", "ResultPublished");
    }

    @Test
    void theTwoVotesOfOnePersonCannotBeJoined() {
        run.openApprovals(5);
        run.approve(1, List.of());
        run.close(A);
        run.openPoints(List.of(proposal(1), proposal(2), proposal(3)), 2);
        run.give(1, Map.of(proposal(1), 4, proposal(2), 4, proposal(3), 2));

        Set<String> ballots = new TreeSet<>();
        run.log.forEach(event -> {
            if (event instanceof BallotCast cast) {
                ballots.add(cast.ballot());
            }
        });
        assertThat(ballots).hasSize(2);
    }

    @Test
    void smallCollegesStayHiddenAlsoFromThoseWhoSubtract() {
        run.openApprovals(5);
        for (int voter = 0; voter < 30; voter++) {
            run.send(new CastApprovals(
                    A,
                    Voter.of(new UUID(1, voter), voter < 17 ? College.ELU : voter < 28 ? College.ETAT : College.AUTRE)
                            .knowing(Standing.SEATED, KEYS),
                    List.of()));
        }
        run.close(A);

        // 17 ELU, 11 ETAT, 2 AUTRE: with both large ones shown, 30 - 28 would give the 2 away
        assertThat(run.events(ResultDeclared.class).getFirst().ballotsByCollege())
                .doesNotContainKey(College.AUTRE);
        assertThat(run.events(ResultDeclared.class)
                        .getFirst()
                        .ballotsByCollege()
                        .size())
                .isLessThan(3);
    }
}
