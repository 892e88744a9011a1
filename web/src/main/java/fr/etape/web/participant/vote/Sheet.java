package fr.etape.web.participant.vote;

import fr.etape.web.visitor.votes.BallotRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a voter reads, and the ballot if they cast one.
 *
 * @param castNumber 0 if no ballot was cast
 * @param ballotsUntil null if the organiser alone decides
 */
record Sheet(
        String questionId,
        String stage,
        BallotRules rules,
        List<Proposal> proposals,
        int castNumber,
        @Nullable Instant ballotsUntil,
        @Nullable List<String> approvals,
        @Nullable Map<String, Integer> points) {

    record Proposal(String proposalId, String theme, String text) {}

    public boolean ofPoints() {
        return stage.equals("POINTS");
    }

    Marks marks() {
        Marks marks = new Marks();
        if (approvals != null) {
            marks.approved().addAll(approvals);
        }
        if (points != null) {
            points.forEach((proposal, given) -> marks.points().put(proposal, given.toString()));
        }
        return marks;
    }
}
