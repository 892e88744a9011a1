package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.contracts.votes.VotesEvent.BallotCast;
import fr.etape.contracts.votes.VotesEvent.QuestionClosed;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.contracts.votes.VotesEvent.ResultPublished;
import fr.etape.contracts.votes.VotesEvent.SheetDealt;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * Questions and how many answered. What a single ballot says is not kept; results are those that were published.
 *
 * @param questions by question id
 */
public record Votes(SortedMap<String, Question> questions) implements Part {

    public static final Votes NONE = new Votes(Sorted.none());

    /**
     * One question.
     *
     * @param rule code and version of how it is counted
     * @param ballots one for each voter
     * @param lines of the result once it was declared; empty before
     * @param published whether everybody may read the result
     */
    public record Question(
            Stage stage,
            String rule,
            Electorate electorate,
            int proposals,
            int ballots,
            boolean closed,
            List<ResultLine> lines,
            boolean published) {}

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof VotesEvent one ? next(one) : this;
    }

    private Votes next(VotesEvent event) {
        if (event instanceof QuestionOpened e) {
            return with(e.questionId(), opened(e));
        }
        Question known = questions.get(event.questionId());
        return known == null ? this : with(event.questionId(), after(known, event));
    }

    private static Question opened(QuestionOpened e) {
        int proposals = e.candidates().size();
        return new Question(e.stage(), e.countingRule(), e.electorate(), proposals, 0, false, List.of(), false);
    }

    private static Question after(Question q, VotesEvent event) {
        return switch (event) {
            case QuestionOpened e -> q;
            case SheetDealt e -> q;
            case BallotCast e -> e.castNumber() == 1 ? at(q, q.ballots() + 1, q.closed(), q.lines(), q.published()) : q;
            case QuestionClosed e -> at(q, q.ballots(), true, q.lines(), q.published());
            case ResultDeclared e -> at(q, q.ballots(), true, List.copyOf(e.lines()), q.published());
            case ResultPublished e -> at(q, q.ballots(), q.closed(), q.lines(), true);
        };
    }

    private static Question at(Question q, int ballots, boolean closed, List<ResultLine> lines, boolean published) {
        return new Question(q.stage(), q.rule(), q.electorate(), q.proposals(), ballots, closed, lines, published);
    }

    private Votes with(String questionId, Question question) {
        return new Votes(Sorted.with(questions, questionId, question));
    }
}
