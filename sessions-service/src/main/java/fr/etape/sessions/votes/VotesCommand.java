package fr.etape.sessions.votes;

import fr.etape.contracts.votes.Electorate;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.sessions.votes.VotesOutcome.ToCast;
import fr.etape.sessions.votes.VotesOutcome.ToClose;
import fr.etape.sessions.votes.VotesOutcome.ToOpen;
import fr.etape.sessions.votes.VotesOutcome.ToPublish;
import fr.etape.sessions.votes.VotesOutcome.ToTake;
import fr.etape.sessions.votes.counting.ApprovalRules;
import fr.etape.sessions.votes.counting.PointsRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the votes of a stop. Whether its sender may ask for it was checked before. */
public sealed interface VotesCommand<O extends VotesOutcome> extends Command<VotesCommand<?>, O> {

    String questionId();

    /**
     * @param questionId the same for a repeated request
     * @param ballotsUntil UTC; null if the organiser alone decides
     */
    @CommandType("votes.open-approvals")
    record OpenApprovals(
            String stopId,
            boolean rehearsal,
            String questionId,
            List<Idea> ideas,
            ApprovalRules rules,
            Electorate electorate,
            @Nullable Instant ballotsUntil,
            QuestionKeys keys)
            implements VotesCommand<ToOpen> {

        public OpenApprovals {
            ideas = List.copyOf(ideas);
        }
    }

    /**
     * @param questionId the same for a repeated request
     * @param finalistsOf the question from whose proposals the finalists are picked
     * @param finalists in any order, each once
     * @param places of the list, at least 1
     * @param ballotsUntil UTC; null if the organiser alone decides
     */
    @CommandType("votes.open-points")
    record OpenPoints(
            String questionId,
            String finalistsOf,
            List<String> finalists,
            PointsRules rules,
            int places,
            Electorate electorate,
            @Nullable Instant ballotsUntil,
            QuestionKeys keys)
            implements VotesCommand<ToOpen> {

        public OpenPoints {
            finalists = List.copyOf(finalists);
        }
    }

    /** A command of somebody who votes. */
    sealed interface OfVoter<O extends VotesOutcome> extends VotesCommand<O> {

        Voter voter();

        /** The same, with what the documents know of the voter. */
        OfVoter<O> by(Voter known);
    }

    /** Asks what to read, and what one's ballot says. */
    @CommandType("votes.take-sheet")
    record TakeSheet(String questionId, Voter voter) implements OfVoter<ToTake> {

        @Override
        public TakeSheet by(Voter known) {
            return new TakeSheet(questionId, known);
        }
    }

    @CommandType("votes.cast-approvals")
    record CastApprovals(String questionId, Voter voter, List<String> approvals) implements OfVoter<ToCast> {

        public CastApprovals {
            approvals = List.copyOf(approvals);
        }

        @Override
        public CastApprovals by(Voter known) {
            return new CastApprovals(questionId, known, approvals);
        }
    }

    @CommandType("votes.cast-points")
    record CastPoints(String questionId, Voter voter, Map<String, Integer> points) implements OfVoter<ToCast> {

        public CastPoints {
            points = Map.copyOf(points);
        }

        @Override
        public CastPoints by(Voter known) {
            return new CastPoints(questionId, known, points);
        }
    }

    /** @param keys null before anybody has looked, and when they are deleted */
    @CommandType("votes.close-question")
    record CloseQuestion(String questionId, @Nullable QuestionKeys keys) implements VotesCommand<ToClose> {}

    @CommandType("votes.publish-result")
    record PublishResult(String questionId) implements VotesCommand<ToPublish> {}
}
