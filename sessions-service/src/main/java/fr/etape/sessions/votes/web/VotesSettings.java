package fr.etape.sessions.votes.web;

import fr.etape.sessions.votes.counting.ApprovalRules;
import fr.etape.sessions.votes.counting.PointsRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a ballot may say. A question keeps the rules under which it was opened.
 *
 * @param ideasOnASheet proposals that each voter reads in the first stage; twenty take four minutes
 * @param mostApprovals proposals that a voter may approve
 * @param mostFinalists finalists of the second stage
 * @param points that each voter spreads over the finalists
 * @param leastProposals finalists that get points from one voter, at least
 * @param mostOnOne points that one finalist may get from one voter
 * @param mostIdeas proposals of a question, so that a result stays readable and an event small
 */
@Validated
@ConfigurationProperties("etape.votes")
record VotesSettings(
        @Min(1) @DefaultValue("20") int ideasOnASheet,
        @Min(1) @DefaultValue("5") int mostApprovals,
        @Min(2) @DefaultValue("20") int mostFinalists,
        @Min(1) @Max(1_000) @DefaultValue("10") int points,
        @Min(1) @DefaultValue("3") int leastProposals,
        @Min(1) @DefaultValue("4") int mostOnOne,
        @Min(2) @Max(1_000) @DefaultValue("300") int mostIdeas) {

    ApprovalRules approvals() {
        return new ApprovalRules(ideasOnASheet, mostApprovals);
    }

    PointsRules pointsRules() {
        return new PointsRules(mostFinalists, points, leastProposals, mostOnOne);
    }
}
