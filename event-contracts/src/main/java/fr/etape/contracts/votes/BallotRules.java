package fr.etape.contracts.votes;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a ballot may say. The first two belong to {@link Stage#APPROVALS}, the others to {@link Stage#POINTS}.
 *
 * @param ideasOnASheet proposals that each voter is shown
 * @param mostApprovals proposals that a voter may approve
 * @param points that each voter gives, all of them
 * @param leastProposals proposals over which the points are spread, at least
 * @param mostOnOne points that one proposal may get from one voter
 * @param places of the list that is made of the points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BallotRules(
        @Nullable Integer ideasOnASheet,
        @Nullable Integer mostApprovals,
        @Nullable Integer points,
        @Nullable Integer leastProposals,
        @Nullable Integer mostOnOne,
        @Nullable Integer places) {

    public static BallotRules ofApprovals(int ideasOnASheet, int mostApprovals) {
        return new BallotRules(ideasOnASheet, mostApprovals, null, null, null, null);
    }

    public static BallotRules ofPoints(int points, int leastProposals, int mostOnOne, int places) {
        return new BallotRules(null, null, points, leastProposals, mostOnOne, places);
    }
}
