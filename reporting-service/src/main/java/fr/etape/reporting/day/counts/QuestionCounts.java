package fr.etape.reporting.day.counts;

import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.reporting.day.parts.Votes;
import fr.etape.reporting.day.parts.Votes.Question;
import java.util.List;

/**
 * A question and how many answered. Results appear once everybody may read them.
 *
 * @param rule code and version of how it is counted
 * @param ballots one for each voter
 */
public record QuestionCounts(
        String questionId,
        Stage stage,
        String rule,
        int proposals,
        int ballots,
        boolean closed,
        List<ResultLine> result) {

    /** Of a stop, by id. */
    public static List<QuestionCounts> all(Votes votes) {
        return votes.questions().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static QuestionCounts of(String questionId, Question question) {
        return new QuestionCounts(
                questionId,
                question.stage(),
                question.rule(),
                question.proposals(),
                question.ballots(),
                question.closed(),
                question.published() ? question.lines() : List.of());
    }
}
