package fr.etape.sessions.votes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.votes.BallotRules;
import fr.etape.contracts.votes.Electorate;
import fr.etape.contracts.votes.Stage;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.sessions.votes.documents.QuestionView;
import fr.etape.sessions.votes.documents.Questions;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The questions of a stop: everybody sees that there are some and how many voted; organisers run them. */
@RestController
@RequestMapping("/api/stops/{stopId}/questions")
class QuestionController {

    /**
     * Without the texts, which are on the sheets and in the result.
     *
     * @param proposals how many are voted on
     * @param ballots so far, one for each voter
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneQuestion(
            String questionId,
            Stage stage,
            String countingRule,
            BallotRules rules,
            Electorate electorate,
            QuestionView.Status status,
            int proposals,
            int ballots,
            @Nullable String finalistsOf,
            @Nullable Instant ballotsUntil,
            Instant openedAt) {

        static OneQuestion of(QuestionView view) {
            return new OneQuestion(
                    view.questionId(),
                    view.stage(),
                    view.countingRule(),
                    view.rules(),
                    view.electorate(),
                    view.status(),
                    view.proposals().size(),
                    view.ballots(),
                    view.finalistsOf(),
                    view.ballotsUntil(),
                    view.openedAt());
        }
    }

    record AllQuestions(List<OneQuestion> items) {}

    private final Polling polling;
    private final Questions questions;
    private final Stops stops;

    QuestionController(Polling polling, Questions questions, Stops stops) {
        this.polling = polling;
        this.questions = questions;
        this.stops = stops;
    }

    @GetMapping
    @Allowed(Who.PUBLIC)
    ResponseEntity<AllQuestions> list(@PathVariable String stopId) {
        require(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AllQuestions(
                        questions.at(stopId).stream().map(OneQuestion::of).toList()));
    }

    /** The id follows from the key, so that a repeated request finds its question. */
    @PostMapping
    @Allowed(Who.ORGANISER)
    ResponseEntity<OneQuestion> open(
            @PathVariable String stopId, IdempotencyKey key, @RequestBody QuestionRequest body, Origin origin) {
        NewQuestion asked = NewQuestion.read(body);
        Stop stop = require(stopId);
        String questionId = UUID.nameUUIDFromBytes((stopId + "\n" + key.value()).getBytes(UTF_8))
                .toString();
        polling.open(stop, questionId, asked, origin);
        QuestionView opened = questions.find(stopId, questionId);
        if (opened == null) {
            throw Problem.notFound();
        }
        return ResponseEntity.created(URI.create("/api/stops/" + stopId + "/questions/" + questionId + "/result"))
                .cacheControl(CacheControl.noStore())
                .body(OneQuestion.of(opened));
    }

    @PostMapping("/{questionId}/closing")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String stopId, @PathVariable String questionId, Origin origin) {
        polling.close(stopId, questionId, origin);
    }

    @PostMapping("/{questionId}/publication")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@PathVariable String stopId, @PathVariable String questionId, Origin origin) {
        polling.publish(stopId, questionId, origin);
    }

    /** Throws {@link Problem} (404) for a draft as for a stop that does not exist. */
    private Stop require(String stopId) {
        Stop stop = stops.findPublished(stopId);
        if (stop == null || stop.status() == StopStatus.DRAFT) {
            throw Problem.notFound();
        }
        return stop;
    }
}
