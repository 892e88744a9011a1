package fr.etape.sessions.votes;

import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.BallotCast;
import fr.etape.contracts.votes.VotesEvent.PointsCast;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.ApprovalTally;
import fr.etape.sessions.votes.counting.PointsBallot;
import fr.etape.sessions.votes.counting.PointsTally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts a question again from the log. Shares the rules of counting with the decider, and no step of its bookkeeping.
 *
 * @param cast ballots in the log, those that were replaced among them
 * @param declared the result as it was declared
 * @param again the result as the log gives it
 */
public record Recount(int cast, ResultDeclared declared, ResultDeclared again) {

    public boolean isEqual() {
        return declared.equals(again);
    }

    /** Null for a question that the log does not know, or that has no result yet. */
    public static @Nullable Recount of(List<VotesEvent> log, String questionId) {
        List<VotesEvent> own = log.stream()
                .filter(event -> event.questionId().equals(questionId))
                .toList();
        List<QuestionOpened> opened = only(own, QuestionOpened.class);
        List<ResultDeclared> declared = only(own, ResultDeclared.class);
        if (opened.isEmpty() || declared.isEmpty()) {
            return null;
        }
        List<ApprovalBallot> approvals =
                only(own, ApprovalsCast.class).stream().map(Ballots::of).toList();
        List<PointsBallot> points =
                only(own, PointsCast.class).stream().map(Ballots::of).toList();
        ResultDeclared again = Result.of(
                Question.of(opened.getFirst()),
                ApprovalTally.recount(approvals),
                PointsTally.recount(points),
                declared.getFirst().lotSeed());
        return new Recount(only(own, BallotCast.class).size(), declared.getFirst(), again);
    }

    private static <T extends VotesEvent> List<T> only(List<VotesEvent> log, Class<T> type) {
        return log.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
