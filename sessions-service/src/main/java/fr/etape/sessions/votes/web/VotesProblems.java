package fr.etape.sessions.votes.web;

import fr.etape.contracts.votes.Electorate;
import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.sessions.votes.VotesOutcome.Ended;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.NotAVoter;
import fr.etape.sessions.votes.VotesOutcome.NotAdmitted;
import fr.etape.sessions.votes.counting.ApprovalCheck;
import fr.etape.sessions.votes.counting.PointsCheck;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Refusals of votes as problem documents. */
final class VotesProblems {

    static final ProblemType QUESTION_OPEN =
            new ProblemType("question-open", HttpStatus.CONFLICT, "A question is still open");
    private static final ProblemType QUESTION_CLOSED =
            new ProblemType("question-closed", HttpStatus.CONFLICT, "The vote has ended");
    private static final ProblemType NOT_A_VOTER =
            new ProblemType("not-a-voter", HttpStatus.CONFLICT, "This registration cannot vote");
    private static final ProblemType TOO_FEW_PROPOSALS =
            new ProblemType("too-few-proposals", HttpStatus.CONFLICT, "There are too few proposals to vote on");
    private static final ProblemType NO_RESULT =
            new ProblemType("no-result", HttpStatus.CONFLICT, "There is no result yet");
    private static final ProblemType OTHER_STAGE =
            new ProblemType("other-ballot", HttpStatus.CONFLICT, "The question takes ballots of another kind");

    private VotesProblems() {}

    static Problem stillOpen() {
        return new Problem(QUESTION_OPEN, "Close the open question first.");
    }

    static Problem noResult() {
        return new Problem(NO_RESULT, "A result exists once the question is closed.");
    }

    static Problem otherStage() {
        return new Problem(OTHER_STAGE, "Read the sheet again: it says what a ballot contains.");
    }

    static Problem tooFew(int least) {
        return new Problem(TOO_FEW_PROPOSALS, "At least " + least + " are needed.");
    }

    static Problem of(NotAdmitted refusal) {
        return switch (refusal) {
            case NoSuchQuestion none -> Problem.notFound();
            case Ended ended -> new Problem(QUESTION_CLOSED, "No ballot is taken any more.");
            case NotAVoter not ->
                new Problem(
                        NOT_A_VOTER,
                        not.electorate() == Electorate.PRESENT
                                ? "Only participants who were let in at the door vote on this question."
                                : "Only participants who have a seat vote.");
        };
    }

    static Problem of(ApprovalCheck check) {
        return switch (check) {
            case ApprovalCheck.Accepted accepted -> throw new IllegalArgumentException("not a refusal");
            case ApprovalCheck.TooManyApprovals many ->
                approvals("too-many", "Must have at most " + many.most() + " proposals.");
            case ApprovalCheck.NotOnTheSheet not ->
                approvals("not-on-sheet", "Must be on the sheet of the voter: " + list(not.ideas()) + " is not.");
            case ApprovalCheck.ApprovedTwice twice ->
                approvals("twice", "Must name each proposal once: " + list(twice.ideas()) + " comes twice.");
        };
    }

    static Problem of(PointsCheck check) {
        return switch (check) {
            case PointsCheck.Accepted accepted -> throw new IllegalArgumentException("not a refusal");
            case PointsCheck.NotFinalists not ->
                points("not-a-finalist", "Must be finalists: " + list(not.proposals()) + " is not one.");
            case PointsCheck.NegativePoints negative -> points("negative", "Must be 0 or more each.");
            case PointsCheck.TooManyPointsOnOne many ->
                points("too-many-on-one", "Must be at most " + many.most() + " each.");
            case PointsCheck.TooFewProposals few ->
                points("too-few-proposals", "Must go to at least " + few.least() + " proposals.");
            case PointsCheck.WrongSum sum ->
                points("sum", "Must add up to " + sum.required() + ", and add up to " + sum.given() + ".");
        };
    }

    static Problem approvals(String code, String detail) {
        return new InvalidBody(List.of(new FieldError("/approvals", code, detail)));
    }

    static Problem points(String code, String detail) {
        return new InvalidBody(List.of(new FieldError("/points", code, detail)));
    }

    private static String list(Collection<String> proposals) {
        return String.join(", ", proposals.stream().sorted().limit(3).toList());
    }
}
