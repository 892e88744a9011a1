package fr.etape.sessions.votes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.College;
import fr.etape.contracts.team.Role;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.ResultLine;
import fr.etape.contracts.votes.Stage;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.http.problems.Problem;
import fr.etape.journal.History;
import fr.etape.journal.StreamId;
import fr.etape.sessions.votes.Idea;
import fr.etape.sessions.votes.Recount;
import fr.etape.sessions.votes.counting.Interval;
import fr.etape.sessions.votes.documents.QuestionView;
import fr.etape.sessions.votes.documents.Questions;
import fr.etape.sessions.votes.documents.ResultView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a vote came to. */
@RestController
@RequestMapping("/api/stops/{stopId}/questions/{questionId}")
class ResultController {

    /**
     * @param low lower 95 % bound of the share of approvals, 0 to 1; absent where points were given
     * @param high upper bound
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String proposalId,
            String theme,
            String text,
            int rank,
            @Nullable Integer views,
            @Nullable Integer approvals,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer supporters,
            @Nullable Long points,
            @Nullable Integer place,
            @Nullable Map<College, Integer> supportersByCollege) {}

    /** @param ballotsByCollege where the figure may be shown */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultAnswer(
            String questionId,
            Stage stage,
            String countingRule,
            QuestionView.Status status,
            BallotRules rules,
            int ballots,
            Map<College, Integer> ballotsByCollege,
            List<Line> lines,
            @Nullable Integer extraPlaces,
            String lotSeed) {}

    /**
     * @param cast ballots in the journal, those that were replaced among them
     * @param counted ballots that count
     * @param equal whether counting again gives the result that was declared, in every figure
     */
    record RecountAnswer(String questionId, int cast, int counted, boolean equal) {}

    private final Questions questions;
    private final StopRoles roles;
    private final History<VotesEvent> history;

    ResultController(Questions questions, StopRoles roles, History<VotesEvent> history) {
        this.questions = questions;
        this.roles = roles;
        this.history = history;
    }

    /** Once published, for everybody. Before that organisers and the steering committee alone know that it exists. */
    @GetMapping("/result")
    @Allowed(Who.PUBLIC)
    ResponseEntity<ResultAnswer> read(
            @PathVariable String stopId, @PathVariable String questionId, @Nullable Caller caller) {
        QuestionView question = questions.find(stopId, questionId);
        if (question == null || question.status() != QuestionView.Status.PUBLISHED && !isOrganiser(stopId, caller)) {
            throw Problem.notFound();
        }
        ResultView result = question.result();
        if (result == null) {
            throw VotesProblems.noResult();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(question, result));
    }

    /** Counts from the journal, by other steps than the vote itself. */
    @GetMapping("/recount")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<RecountAnswer> recount(@PathVariable String stopId, @PathVariable String questionId) {
        if (questions.find(stopId, questionId) == null) {
            throw Problem.notFound();
        }
        Recount recount = Recount.of(history.of(new StreamId(VotesEvent.STREAM.of(stopId))), questionId);
        if (recount == null) {
            throw VotesProblems.noResult();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new RecountAnswer(
                        questionId, recount.cast(), recount.again().ballots(), recount.isEqual()));
    }

    private boolean isOrganiser(String stopId, @Nullable Caller caller) {
        return caller != null
                && (caller.steering() || roles.of(stopId, caller.personId()).contains(Role.ORGANISER));
    }

    private static ResultAnswer answer(QuestionView question, ResultView result) {
        Map<String, Idea> ideas =
                question.proposals().stream().collect(Collectors.toMap(Idea::proposalId, Function.identity()));
        return new ResultAnswer(
                question.questionId(),
                question.stage(),
                question.countingRule(),
                question.status(),
                question.rules(),
                result.ballots(),
                result.ballotsByCollege(),
                result.lines().stream()
                        .map(line -> line(line, ideas.getOrDefault(line.proposalId(), new Idea("", "", ""))))
                        .toList(),
                result.extraPlaces(),
                result.lotSeed());
    }

    private static Line line(ResultLine line, Idea idea) {
        Interval interval = line.approvals() == null || line.views() == null
                ? null
                : Interval.wilson(line.approvals(), line.views());
        return new Line(
                line.proposalId(),
                idea.theme(),
                idea.text(),
                line.rank(),
                line.views(),
                line.approvals(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                line.supporters(),
                line.points(),
                line.place(),
                line.supportersByCollege());
    }
}
