package fr.etape.sessions.votes;

import fr.etape.contracts.votes.PointsGiven;
import fr.etape.contracts.votes.VotesEvent.ApprovalsCast;
import fr.etape.contracts.votes.VotesEvent.PointsCast;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.PointsBallot;
import java.util.Set;
import java.util.stream.Collectors;

/** Ballots as events tell them. */
final class Ballots {

    private Ballots() {}

    static ApprovalBallot of(ApprovalsCast cast) {
        return new ApprovalBallot(cast.ballot(), cast.college(), Set.copyOf(cast.shown()), Set.copyOf(cast.approved()));
    }

    static PointsBallot of(PointsCast cast) {
        return new PointsBallot(
                cast.ballot(),
                cast.college(),
                cast.spread().stream().collect(Collectors.toMap(PointsGiven::proposalId, PointsGiven::points)));
    }
}
