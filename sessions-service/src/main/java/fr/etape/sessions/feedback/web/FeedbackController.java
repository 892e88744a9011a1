package fr.etape.sessions.feedback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Participant;
import fr.etape.access.Who;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.http.body.Checks;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.journal.Origin;
import fr.etape.sessions.feedback.Answers;
import fr.etape.sessions.feedback.Feedback;
import fr.etape.sessions.feedback.FeedbackCommand;
import fr.etape.sessions.feedback.FeedbackCommand.CloseSurvey;
import fr.etape.sessions.feedback.FeedbackCommand.GiveFeedback;
import fr.etape.sessions.feedback.FeedbackCommand.OpenSurvey;
import fr.etape.sessions.feedback.FeedbackOutcome.AnsweredBefore;
import fr.etape.sessions.feedback.FeedbackOutcome.AnswersArriving;
import fr.etape.sessions.feedback.FeedbackOutcome.Done;
import fr.etape.sessions.feedback.FeedbackOutcome.Ended;
import fr.etape.sessions.feedback.FeedbackOutcome.NoSeat;
import fr.etape.sessions.feedback.FeedbackOutcome.NoSurvey;
import fr.etape.sessions.feedback.FeedbackOutcome.ToClose;
import fr.etape.sessions.feedback.Respondent;
import fr.etape.sessions.feedback.documents.SurveyView;
import fr.etape.sessions.feedback.documents.Surveys;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.StreamWriting;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

/** The survey of a stop. Answers come without a trace, so that no log leads from one to a person. */
@RestController
@RequestMapping("/api/stops/{stopId}/feedback")
class FeedbackController {

    /** @param promise code and version of what respondents are promised */
    record Survey(String surveyId, boolean open, String promise, Map<SurveyItem, List<String>> items) {}

    /**
     * @param counts absent until the survey is closed
     * @param means those that may be shown; absent until the survey is closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figures(
            String surveyId,
            boolean open,
            int respondents,
            @Nullable List<ChoiceCount> counts,
            @Nullable Map<SurveyItem, Double> means) {}

    record AnswersRequest(@Nullable Map<String, @Nullable String> answers) {}

    private static final ProblemType ANSWERED =
            new ProblemType("feedback-given", HttpStatus.CONFLICT, "The survey was answered before");
    private static final ProblemType CLOSED =
            new ProblemType("survey-closed", HttpStatus.CONFLICT, "The survey is closed");
    private static final ProblemType NO_SEAT =
            new ProblemType("not-a-respondent", HttpStatus.CONFLICT, "This registration has no seat");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int CLOSING_TRIES = 20;

    private final StreamWriting<Feedback, FeedbackCommand<?>> feedback;
    private final Surveys surveys;
    private final Stops stops;

    FeedbackController(StreamWriting<Feedback, FeedbackCommand<?>> feedback, Surveys surveys, Stops stops) {
        this.feedback = feedback;
        this.surveys = surveys;
        this.stops = stops;
    }

    /** What is asked, for everybody. */
    @GetMapping("/survey")
    @Allowed(Who.PUBLIC)
    ResponseEntity<Survey> survey(@PathVariable String stopId) {
        SurveyView survey = require(stopId);
        Map<SurveyItem, List<String>> items = new EnumMap<>(SurveyItem.class);
        survey.items().forEach(item -> items.put(item, item.choices()));
        return answer(new Survey(survey.surveyId(), survey.isOpen(), survey.promise(), items));
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<Figures> figures(@PathVariable String stopId) {
        SurveyView survey = require(stopId);
        return answer(
                new Figures(survey.surveyId(), survey.isOpen(), survey.respondents(), survey.counts(), survey.means()));
    }

    @PostMapping("/opening")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String stopId, Origin origin) {
        Stop stop = stops.findPublished(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        OpenSurvey command = new OpenSurvey(
                stopId,
                stop.rehearsal(),
                UUID.randomUUID().toString(),
                HexFormat.of().formatHex(key));
        switch (feedback.send(stopId, command, origin)) {
            case Done done -> {}
            case Ended ended -> throw closed();
        }
    }

    @PostMapping("/closing")
    @Allowed(Who.ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String stopId, Origin origin) {
        ToClose outcome = feedback.send(stopId, new CloseSurvey(List.of()), origin);
        for (int tries = 1; tries < CLOSING_TRIES && outcome instanceof AnswersArriving; tries++) {
            outcome = feedback.send(stopId, new CloseSurvey(List.of()), origin);
        }
        switch (outcome) {
            case Done done -> {}
            case NoSurvey none -> throw Problem.notFound();
            case AnswersArriving arriving ->
                throw new Problem(ProblemType.OVERLOADED, "Answers are arriving. Repeat it.");
        }
    }

    /** The key makes a repeated request known, without any look at the answers. */
    @PostMapping
    @Allowed(Who.PARTICIPANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            @PathVariable String stopId,
            IdempotencyKey key,
            @RequestBody AnswersRequest body,
            Participant participant) {
        Respondent respondent = new Respondent(participant.registrationId(), key.value(), Respondent.Standing.NO_SEAT);
        switch (feedback.send(stopId, new GiveFeedback(respondent, read(body)), Origin.unknown())) {
            case Done done -> {}
            case AnsweredBefore before -> throw new Problem(ANSWERED, "The first answers stand.");
            case NoSeat none -> throw new Problem(NO_SEAT, "Only participants who have a seat are asked.");
            case Ended ended -> throw closed();
            case NoSurvey none -> throw Problem.notFound();
        }
    }

    private static Answers read(AnswersRequest body) {
        Checks checks = new Checks();
        Map<SurveyItem, String> choices = new EnumMap<>(SurveyItem.class);
        Map<String, @Nullable String> given = body.answers() == null ? Map.of() : body.answers();
        for (SurveyItem item : SurveyItem.values()) {
            String choice = given.get(item.name());
            if (choice == null || !item.choices().contains(choice)) {
                checks.fault(
                        "/answers/" + item.name(),
                        choice == null ? "required" : "unknown",
                        "Must be one of " + String.join(", ", item.choices()) + ".");
            } else {
                choices.put(item, choice);
            }
        }
        checks.done();
        return new Answers(choices);
    }

    private SurveyView require(String stopId) {
        SurveyView survey = surveys.at(stopId);
        if (survey == null) {
            throw Problem.notFound();
        }
        return survey;
    }

    private static Problem closed() {
        return new Problem(CLOSED, "A survey is asked once at a stop, and this one is over.");
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
