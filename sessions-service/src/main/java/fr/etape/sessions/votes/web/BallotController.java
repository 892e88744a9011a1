package fr.etape.sessions.votes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Participant;
import fr.etape.access.Who;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Stage;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.votes.Idea;
import fr.etape.sessions.votes.Voter;
import fr.etape.sessions.votes.Votes;
import fr.etape.sessions.votes.VotesCommand;
import fr.etape.sessions.votes.VotesCommand.CastApprovals;
import fr.etape.sessions.votes.VotesCommand.CastPoints;
import fr.etape.sessions.votes.VotesCommand.TakeSheet;
import fr.etape.sessions.votes.VotesOutcome.Cast;
import fr.etape.sessions.votes.VotesOutcome.NoApprovals;
import fr.etape.sessions.votes.VotesOutcome.NoPoints;
import fr.etape.sessions.votes.VotesOutcome.NotAdmitted;
import fr.etape.sessions.votes.VotesOutcome.OtherStage;
import fr.etape.sessions.votes.VotesOutcome.Sheet;
import fr.etape.sessions.votes.VotesOutcome.ToCast;
import fr.etape.sessions.votes.counting.ApprovalBallot;
import fr.etape.sessions.votes.counting.Ballot;
import fr.etape.sessions.votes.counting.PointsBallot;
import fr.etape.sessions.votes.documents.QuestionView;
import fr.etape.sessions.votes.documents.Questions;
import fr.etape.streamwriting.StreamWriting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What voters do. Their commands come without a trace: an event that named the request it came from could be led back
 * to the voter by the logs.
 */
@RestController
@RequestMapping("/api/stops/{stopId}/questions/{questionId}")
class BallotController {

    /**
     * @param proposals in the order of this voter
     * @param castNumber 0 if no ballot was cast
     * @param approvals of the ballot, if there is one of that kind
     * @param points of the ballot, if there is one of that kind
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SheetAnswer(
            String questionId,
            Stage stage,
            BallotRules rules,
            @Nullable Instant ballotsUntil,
            List<Idea> proposals,
            int castNumber,
            @Nullable Set<String> approvals,
            @Nullable Map<String, Integer> points) {}

    record BallotRequest(
            @Nullable List<@Nullable String> approvals,
            @Nullable Map<String, @Nullable Integer> points) {}

    record CastAnswer(int castNumber) {}

    private final StreamWriting<Votes, VotesCommand<?>> votes;
    private final Questions questions;

    BallotController(StreamWriting<Votes, VotesCommand<?>> votes, Questions questions) {
        this.votes = votes;
        this.questions = questions;
    }

    /** Deals a sheet when it is asked for first, and gives the same one ever after. */
    @GetMapping("/sheet")
    @Allowed(Who.PARTICIPANT)
    ResponseEntity<SheetAnswer> sheet(
            @PathVariable String stopId, @PathVariable String questionId, Participant participant) {
        QuestionView question = questions.find(stopId, questionId);
        if (question == null) {
            throw Problem.notFound();
        }
        return switch (votes.send(stopId, new TakeSheet(questionId, voter(participant)), Origin.unknown())) {
            case Sheet sheet -> answer(sheet(question, sheet));
            case NotAdmitted refused -> throw VotesProblems.of(refused);
        };
    }

    @PutMapping("/ballot")
    @Allowed(Who.PARTICIPANT)
    ResponseEntity<CastAnswer> cast(
            @PathVariable String stopId,
            @PathVariable String questionId,
            @RequestBody BallotRequest body,
            Participant participant) {
        ToCast outcome = votes.send(stopId, ballot(questionId, voter(participant), body), Origin.unknown());
        return switch (outcome) {
            case Cast cast -> answer(new CastAnswer(cast.castNumber()));
            case NotAdmitted refused -> throw VotesProblems.of(refused);
            case NoApprovals no -> throw VotesProblems.of(no.check());
            case NoPoints no -> throw VotesProblems.of(no.check());
            case OtherStage other -> throw VotesProblems.otherStage();
        };
    }

    private static VotesCommand<ToCast> ballot(String questionId, Voter voter, BallotRequest body) {
        if (body.approvals() != null && body.points() == null) {
            return new CastApprovals(questionId, voter, known(body.approvals()));
        }
        if (body.points() != null && body.approvals() == null) {
            return new CastPoints(questionId, voter, known(body.points()));
        }
        throw VotesProblems.approvals("required", "Either approvals or points are required.");
    }

    private static Voter voter(Participant participant) {
        return Voter.of(participant.registrationId(), participant.college());
    }

    private static List<String> known(List<@Nullable String> approvals) {
        List<String> known = new ArrayList<>();
        for (String approval : approvals) {
            if (approval == null) {
                throw VotesProblems.approvals("id", "Must be ids of proposals.");
            }
            known.add(approval);
        }
        return known;
    }

    private static Map<String, Integer> known(Map<String, @Nullable Integer> points) {
        Map<String, Integer> known = new HashMap<>();
        points.forEach((proposal, given) -> {
            if (given == null) {
                throw VotesProblems.points("number", "Must be whole numbers.");
            }
            known.put(proposal, given);
        });
        return known;
    }

    private static SheetAnswer sheet(QuestionView question, Sheet sheet) {
        Map<String, Idea> ideas =
                question.proposals().stream().collect(Collectors.toMap(Idea::proposalId, Function.identity()));
        Ballot ballot = sheet.ballot();
        return new SheetAnswer(
                question.questionId(),
                sheet.stage(),
                question.rules(),
                question.ballotsUntil(),
                sheet.proposals().stream()
                        .map(proposal -> ideas.getOrDefault(proposal, new Idea(proposal, "", "")))
                        .toList(),
                sheet.castNumber(),
                ballot instanceof ApprovalBallot approvals ? new TreeSet<>(approvals.approved()) : null,
                ballot instanceof PointsBallot points ? new TreeMap<>(points.points()) : null);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
