package fr.etape.web.participant.feedback;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The survey of a stop behind the gateway. */
@Component
class Surveys {

    private static final String FEEDBACK = "/api/stops/{stopId}/feedback";
    private static final int NOT_FOUND = 404;

    /** @param items what can be answered to each question, in order */
    record Survey(boolean open, Map<String, List<String>> items) {}

    private final Api api;
    private final Passes passes;

    Surveys(Api api, Passes passes) {
        this.api = api;
        this.passes = passes;
    }

    /** Empty while none was opened. */
    Optional<Survey> at(String stopId) {
        Answer<Survey> answer = api.ask(Survey.class, FEEDBACK + "/survey", stopId);
        return answer instanceof Answer.Refused<Survey>(var problem) && problem.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(Answer.accepted(answer));
    }

    /** @param key the same for a repeated request */
    Answer<Boolean> give(String accessToken, String stopId, String key, Map<String, String> answers) {
        return passes.apiFor(accessToken).tellOnce(key, Map.of("answers", answers), FEEDBACK, stopId);
    }
}
