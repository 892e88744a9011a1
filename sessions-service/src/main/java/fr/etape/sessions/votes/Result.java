package fr.etape.sessions.votes;

import fr.etape.contracts.College;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.VotesEvent.QuestionOpened;
import fr.etape.contracts.votes.VotesEvent.ResultDeclared;
import fr.etape.sessions.votes.counting.ApprovalTally;
import fr.etape.sessions.votes.counting.Approvals;
import fr.etape.sessions.votes.counting.PointsResult;
import fr.etape.sessions.votes.counting.PointsTally;
import fr.etape.sessions.votes.counting.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the ballots of a question add up to. */
final class Result {

    private Result() {}

    static ResultDeclared of(Question question, String lotSeed) {
        return of(question, question.approvals(), question.points(), lotSeed);
    }

    /** Of a question and tallies that were made in another way. */
    static ResultDeclared of(Question question, ApprovalTally approvals, PointsTally points, String lotSeed) {
        return switch (question.opened().stage()) {
            case APPROVALS -> ofApprovals(question, approvals, lotSeed);
            case POINTS -> ofPoints(question, points, lotSeed);
        };
    }

    private static ResultDeclared ofApprovals(Question question, ApprovalTally tally, String lotSeed) {
        Map<String, Approvals> proposals = new TreeMap<>();
        question.proposals().forEach(proposal -> proposals.put(proposal, tally.of(proposal)));
        List<ResultLine> lines = Ranking.of(proposals, question.lots()).proposals().stream()
                .map(ranked -> new ResultLine(
                        ranked.proposal(),
                        ranked.rank(),
                        ranked.approvals().views(),
                        ranked.approvals().approvals(),
                        null,
                        null,
                        null,
                        null))
                .toList();
        ByCollege byCollege = ByCollege.of(tally.voters(), Map.of());
        return declared(question, tally.ballots().size(), byCollege.voters(), lines, null, lotSeed);
    }

    private static ResultDeclared ofPoints(Question question, PointsTally tally, String lotSeed) {
        Set<String> finalists = question.proposals();
        PointsResult result =
                PointsResult.of(tally, finalists, Question.rule(question.rules().places()), question.lots());
        ByCollege byCollege = ByCollege.of(tally, finalists);
        List<String> listed = result.listed();
        List<ResultLine> lines = result.lines().stream()
                .sorted(Comparator.comparingInt(PointsResult.Line::rank))
                .map(line -> line(line, listed.indexOf(line.proposal()) + 1, byCollege))
                .toList();
        return declared(question, result.ballots(), byCollege.voters(), lines, result.extraPlaces(), lotSeed);
    }

    private static ResultLine line(PointsResult.Line line, int place, ByCollege byCollege) {
        return new ResultLine(
                line.proposal(),
                line.rank(),
                null,
                null,
                line.points().supporters(),
                line.points().points(),
                place == 0 ? null : place,
                byCollege.supporters(line.proposal()));
    }

    private static ResultDeclared declared(
            Question question,
            int ballots,
            Map<College, Integer> byCollege,
            List<ResultLine> lines,
            @Nullable Integer extraPlaces,
            String lotSeed) {
        QuestionOpened opened = question.opened();
        return new ResultDeclared(
                opened.stopId(),
                opened.rehearsal(),
                opened.questionId(),
                opened.stage(),
                opened.countingRule(),
                ballots,
                byCollege,
                lines,
                extraPlaces,
                lotSeed);
    }
}
