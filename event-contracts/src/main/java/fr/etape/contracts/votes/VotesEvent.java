package fr.etape.contracts.votes;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.College;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Votes at a stop. {@code ballot} stands for a voter on one question: 64 hexadecimal digits, made under a key that is
 * deleted when the question is closed. Until then a ballot can be replaced; afterwards nobody can tell whose it was,
 * and the count can still be repeated.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface VotesEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("votes");

    String questionId();

    @Override
    default String subject() {
        return questionId();
    }

    /**
     * The proposals and their texts are fixed from now on: a later merge changes neither.
     *
     * @param countingRule code and version of how it is counted, such as {@code approvals@1}
     * @param finalistsOf the question from whose result the finalists were picked
     * @param ballotsUntil from when no ballot is taken (UTC); absent if the organiser alone decides
     */
    @EventType("fr.etape.votes.question-opened.v1")
    record QuestionOpened(
            String stopId,
            boolean rehearsal,
            String questionId,
            Stage stage,
            String countingRule,
            BallotRules rules,
            Electorate electorate,
            List<Candidate> candidates,
            @Nullable String finalistsOf,
            @Nullable Instant ballotsUntil)
            implements VotesEvent {}

    /**
     * Somebody opened the vote for the first time and was given a sheet.
     *
     * @param sheet 0, 1, 2 … in each question; which proposals are on it follows from the number and the lot seed
     */
    @EventType("fr.etape.votes.sheet-dealt.v1")
    record SheetDealt(String stopId, boolean rehearsal, String questionId, String ballot, int sheet)
            implements VotesEvent {}

    /** A ballot. Replaces what the same ballot said before. */
    sealed interface BallotCast extends VotesEvent {

        String ballot();

        /** 1 for the first of this ballot, then 2, 3 … */
        int castNumber();

        College college();
    }

    /**
     * @param castNumber 1 for the first of this ballot, then 2, 3 …
     * @param shown proposals that the voter was shown
     * @param approved some of those shown, or none
     */
    @EventType("fr.etape.votes.approvals-cast.v1")
    record ApprovalsCast(
            String stopId,
            boolean rehearsal,
            String questionId,
            String ballot,
            int castNumber,
            College college,
            List<String> shown,
            List<String> approved)
            implements BallotCast {}

    /**
     * @param castNumber 1 for the first of this ballot, then 2, 3 …
     * @param spread the proposals that got points
     */
    @EventType("fr.etape.votes.points-cast.v1")
    record PointsCast(
            String stopId,
            boolean rehearsal,
            String questionId,
            String ballot,
            int castNumber,
            College college,
            List<PointsGiven> spread)
            implements BallotCast {}

    /** @param ballots those that count: one for each voter */
    @EventType("fr.etape.votes.question-closed.v1")
    record QuestionClosed(String stopId, boolean rehearsal, String questionId, int ballots) implements VotesEvent {}

    /**
     * Final. Anybody can repeat the count from the ballots.
     *
     * @param ballots those that count
     * @param ballotsByCollege where the figure may be shown: it is five at least, and gives no smaller one away
     * @param lines all proposals of the question, best rank first
     * @param extraPlaces by which shares were raised in the list that stands; absent unless points were given
     * @param lotSeed with which lots and sheets were drawn, secret until now: 64 hexadecimal digits
     */
    @EventType("fr.etape.votes.result-declared.v1")
    record ResultDeclared(
            String stopId,
            boolean rehearsal,
            String questionId,
            Stage stage,
            String countingRule,
            int ballots,
            Map<College, Integer> ballotsByCollege,
            List<ResultLine> lines,
            @Nullable Integer extraPlaces,
            String lotSeed)
            implements VotesEvent {}

    /** Everybody may read the result from now on. */
    @EventType("fr.etape.votes.result-published.v1")
    record ResultPublished(String stopId, boolean rehearsal, String questionId) implements VotesEvent {}
}
