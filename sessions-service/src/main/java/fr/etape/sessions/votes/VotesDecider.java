package fr.etape.sessions.votes;

import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.PointsCast;
import fr.etape.contracts.votes.VotesEvent.QuestionClosed;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.contracts.votes.VotesEvent.ResultPublished;
import fr.etape.contracts.votes.VotesEvent.SheetDealt;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.votes.VotesCommand.CastApprovals;
import fr.etape.sessions.votes.VotesCommand.CastPoints;
import fr.etape.sessions.votes.VotesCommand.CloseQuestion;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.OpenPoints;
import fr.etape.sessions.votes.VotesCommand.PublishResult;
import fr.etape.sessions.votes.VotesCommand.TakeSheet;
import fr.etape.sessions.votes.VotesOutcome.Done;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.StillOpen;
import fr.etape.sessions.votes.VotesOutcome.ToClose;
import fr.etape.sessions.votes.VotesOutcome.ToPublish;
import java.time.Instant;
import java.util.List;

/**
 * The rules of votes: one question at a time; its proposals are fixed when it opens; one ballot for each voter, which
 * the voter may replace until the question is closed; closing counts, once and for all.
 */
public final class VotesDecider implements Decider<Votes, VotesCommand<?>, VotesEvent, VotesOutcome> {

    @Override
    public Votes initialState() {
        return Votes.NONE;
    }

    @Override
    public Decision<VotesEvent, ? extends VotesOutcome> decide(Votes votes, VotesCommand<?> command, Instant now) {
        return switch (command) {
            case OpenApprovals c -> Opening.open(votes, c);
            case OpenPoints c -> Opening.open(votes, c);
            case TakeSheet c -> Casting.take(votes, c, now);
            case CastApprovals c -> Casting.cast(votes, c, now);
            case CastPoints c -> Casting.cast(votes, c, now);
            case CloseQuestion c -> close(votes, c);
            case PublishResult c -> publish(votes, c);
        };
    }

    private static Decision<VotesEvent, ? extends ToClose> close(Votes votes, CloseQuestion c) {
        Question question = votes.question(c.questionId());
        if (question == null) {
            return Decision.nothing(new NoSuchQuestion());
        }
        if (question.status() != Question.Status.OPEN) {
            return Decision.nothing(new Done());
        }
        if (c.keys() == null) {
            throw new IllegalStateException(c.questionId() + " is open and has no keys");
        }
        ResultDeclared result = Result.of(question, c.keys().lotSeed());
        QuestionOpened opened = question.opened();
        return new Decision<>(
                List.of(
                        new QuestionClosed(opened.stopId(), opened.rehearsal(), opened.questionId(), result.ballots()),
                        result),
                new Done());
    }

    private static Decision<VotesEvent, ? extends ToPublish> publish(Votes votes, PublishResult c) {
        Question question = votes.question(c.questionId());
        if (question == null) {
            return Decision.nothing(new NoSuchQuestion());
        }
        QuestionOpened opened = question.opened();
        return switch (question.status()) {
            case OPEN -> Decision.nothing(new StillOpen());
            case PUBLISHED -> Decision.nothing(new Done());
            case CLOSED ->
                new Decision<>(
                        List.of(new ResultPublished(opened.stopId(), opened.rehearsal(), opened.questionId())),
                        new Done());
        };
    }

    @Override
    public Votes evolve(Votes votes, VotesEvent event) {
        return switch (event) {
            case QuestionOpened e -> votes.with(Question.of(e));
            case SheetDealt e -> votes.with(e.questionId(), question -> question.withSheet(e.ballot(), e.sheet()));
            case ApprovalsCast e -> votes.with(e.questionId(), question -> question.with(e));
            case PointsCast e -> votes.with(e.questionId(), question -> question.with(e));
            case QuestionClosed e -> votes.with(e.questionId(), Question::closed);
            case ResultDeclared e -> votes;
            case ResultPublished e -> votes.with(e.questionId(), Question::published);
        };
    }
}
