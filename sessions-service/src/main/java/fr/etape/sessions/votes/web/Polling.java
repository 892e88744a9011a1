package fr.etape.sessions.votes.web;

import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.journal.Origin;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.votes.Idea;
import fr.etape.sessions.votes.Ideas;
import fr.etape.sessions.votes.QuestionKeys;
import fr.etape.sessions.votes.Votes;
import fr.etape.sessions.votes.VotesCommand;
import fr.etape.sessions.votes.VotesCommand.CloseQuestion;
import fr.etape.sessions.votes.VotesCommand.OpenApprovals;
import fr.etape.sessions.votes.VotesCommand.OpenPoints;
import fr.etape.sessions.votes.VotesCommand.PublishResult;
import fr.etape.sessions.votes.VotesOutcome.AnotherIsOpen;
import fr.etape.sessions.votes.VotesOutcome.Done;
import fr.etape.sessions.votes.VotesOutcome.KeyReused;
import fr.etape.sessions.votes.VotesOutcome.NoSuchQuestion;
import fr.etape.sessions.votes.VotesOutcome.NotAmongThem;
import fr.etape.sessions.votes.VotesOutcome.Opened;
import fr.etape.sessions.votes.VotesOutcome.StillOpen;
import fr.etape.sessions.votes.VotesOutcome.ToOpen;
import fr.etape.sessions.votes.VotesOutcome.TooFew;
import fr.etape.sessions.votes.VotesOutcome.TooMany;
import fr.etape.streamwriting.StreamWriting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what organisers ask for, and turns a refusal into its problem. All throw {@link Problem}. */
@Component
class Polling {

    private final StreamWriting<Votes, VotesCommand<?>> votes;
    private final Ideas ideas;
    private final VotesSettings settings;

    Polling(StreamWriting<Votes, VotesCommand<?>> votes, Ideas ideas, VotesSettings settings) {
        this.votes = votes;
        this.ideas = ideas;
        this.settings = settings;
    }

    void open(Stop stop, String questionId, NewQuestion asked, Origin origin) {
        require(
                switch (asked.stage()) {
                    case APPROVALS -> openApprovals(stop, questionId, asked, origin);
                    case POINTS -> openPoints(stop, questionId, asked, origin);
                });
    }

    private ToOpen openApprovals(Stop stop, String questionId, NewQuestion asked, Origin origin) {
        List<Idea> proposals = ideas.at(stop.stopId());
        if (proposals.size() > settings.mostIdeas()) {
            throw new InvalidBody(List.of(new FieldError(
                    "/stage", "too-many", "A question has at most " + settings.mostIdeas() + " proposals.")));
        }
        return votes.send(
                stop.stopId(),
                new OpenApprovals(
                        stop.stopId(),
                        stop.rehearsal(),
                        questionId,
                        proposals,
                        settings.approvals(),
                        asked.electorate(),
                        asked.ballotsUntil(),
                        QuestionKeys.newKeys()),
                origin);
    }

    private ToOpen openPoints(Stop stop, String questionId, NewQuestion asked, Origin origin) {
        return votes.send(
                stop.stopId(),
                new OpenPoints(
                        questionId,
                        asked.finalistsOf(),
                        asked.finalists(),
                        settings.pointsRules(),
                        asked.places(),
                        asked.electorate(),
                        asked.ballotsUntil(),
                        QuestionKeys.newKeys()),
                origin);
    }

    private static void require(ToOpen outcome) {
        switch (outcome) {
            case Opened opened -> {}
            case KeyReused reused ->
                throw new Problem(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was already used for a different question.");
            case AnotherIsOpen another -> throw VotesProblems.stillOpen();
            case StillOpen open -> throw VotesProblems.stillOpen();
            case TooFew few -> throw VotesProblems.tooFew(few.least());
            case TooMany many -> throw finalists("too-many", "Must be at most " + many.most() + " proposals.");
            case NotAmongThem not ->
                throw finalists("not-a-proposal", "Must be proposals of the earlier question, each once.");
            case NoSuchQuestion none ->
                throw new InvalidBody(List.of(new FieldError(
                        "/finalistsOf", "no-question", "Must be a question of this stop that took approvals.")));
        }
    }

    private static Problem finalists(String code, String detail) {
        return new InvalidBody(List.of(new FieldError("/finalists", code, detail)));
    }

    void close(String stopId, String questionId, Origin origin) {
        switch (votes.send(stopId, new CloseQuestion(questionId, null), origin)) {
            case Done done -> {}
            case NoSuchQuestion none -> throw Problem.notFound();
        }
    }

    void publish(String stopId, String questionId, Origin origin) {
        switch (votes.send(stopId, new PublishResult(questionId), origin)) {
            case Done done -> {}
            case StillOpen open -> throw VotesProblems.stillOpen();
            case NoSuchQuestion none -> throw Problem.notFound();
        }
    }
}
