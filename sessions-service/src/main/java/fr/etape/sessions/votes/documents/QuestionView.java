package fr.etape.sessions.votes.documents;

import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.sessions.votes.Idea;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is read.
 *
 * @param proposals with the texts that are voted on, in the order of their ids
 * @param ballots cast so far, one for each voter
 * @param finalistsOf the question from which the finalists were picked, null if there is none
 * @param ballotsUntil UTC; null if the organiser alone decides
 * @param openedAt UTC
 * @param result null until the question is closed
 */
public record QuestionView(
        String questionId,
        String stopId,
        Stage stage,
        String countingRule,
        BallotRules rules,
        Electorate electorate,
        Status status,
        List<Idea> proposals,
        int ballots,
        @Nullable String finalistsOf,
        @Nullable Instant ballotsUntil,
        Instant openedAt,
        @Nullable ResultView result) {

    /** How far it is. */
    public enum Status {
        OPEN,
        CLOSED,
        /** Everybody may read the result. */
        PUBLISHED
    }
}
