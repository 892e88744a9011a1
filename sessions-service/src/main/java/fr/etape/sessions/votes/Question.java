package fr.etape.sessions.votes;

import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Candidate;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.PointsCast;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.sessions.votes.counting.ApprovalTally;
import fr.etape.sessions.votes.counting.Ballot;
import fr.etape.sessions.votes.counting.PointsTally;
import fr.etape.sessions.votes.lots.Lots;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A question and, until it is closed, its ballots. Immutable.
 *
 * @param sheets number of the sheet, by ballot
 * @param casts how often each ballot was cast
 */
record Question(
        QuestionOpened opened,
        Status status,
        PMap<String, Integer> sheets,
        PMap<String, Integer> casts,
        ApprovalTally approvals,
        PointsTally points) {

    enum Status {
        OPEN,
        CLOSED,
        PUBLISHED
    }

    static Question of(QuestionOpened opened) {
        return new Question(
                opened,
                Status.OPEN,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                ApprovalTally.EMPTY,
                PointsTally.EMPTY);
    }

    boolean takesBallots(Instant now) {
        Instant until = opened.ballotsUntil();
        return status == Status.OPEN && (until == null || now.isBefore(until));
    }

    Set<String> proposals() {
        Set<String> proposals = new TreeSet<>();
        opened.candidates().forEach(candidate -> proposals.add(candidate.proposalId()));
        return proposals;
    }

    Lots lots() {
        return new Lots(opened.candidates().stream().collect(Collectors.toMap(Candidate::proposalId, Candidate::lot)));
    }

    /** Of a question that has the rule asked for, which its stage says. */
    static int rule(@Nullable Integer rule) {
        return Objects.requireNonNull(rule);
    }

    BallotRules rules() {
        return opened.rules();
    }

    @Nullable
    Ballot ballot(String code) {
        Ballot approved = approvals.ballots().get(code);
        return approved != null ? approved : points.ballots().get(code);
    }

    Question withSheet(String ballot, int sheet) {
        return new Question(opened, status, sheets.plus(ballot, sheet), casts, approvals, points);
    }

    Question with(ApprovalsCast cast) {
        return new Question(
                opened,
                status,
                sheets,
                casts.plus(cast.ballot(), cast.castNumber()),
                approvals.with(Ballots.of(cast)),
                points);
    }

    Question with(PointsCast cast) {
        return new Question(
                opened,
                status,
                sheets,
                casts.plus(cast.ballot(), cast.castNumber()),
                approvals,
                points.with(Ballots.of(cast)));
    }

    /** Forgets the ballots: the journal has them, and nothing is decided by them any more. */
    Question closed() {
        Question bare = of(opened);
        return new Question(opened, Status.CLOSED, bare.sheets, bare.casts, bare.approvals, bare.points);
    }

    Question published() {
        return new Question(opened, Status.PUBLISHED, sheets, casts, approvals, points);
    }
}
