package fr.etape.web.staff.votes;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.visitor.votes.Question;
import fr.etape.web.visitor.votes.Result;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions and the survey of a stop behind the gateway, in the name of whoever is signed in. */
@Component
class Polls {

    private static final String QUESTIONS = "/api/stops/{stopId}/questions";
    private static final String QUESTION = QUESTIONS + "/{questionId}";
    private static final String FEEDBACK = "/api/stops/{stopId}/feedback";
    private static final int NOT_FOUND = 404;

    private final StaffApi gateway;

    Polls(StaffApi gateway) {
        this.gateway = gateway;
    }

    /** @param key the same for a repeated request */
    Answer<Question> open(String stopId, String key, Map<String, Object> question) {
        return gateway.now().post(Question.class, Map.of("Idempotency-Key", key), question, QUESTIONS, stopId);
    }

    Result result(String stopId, String questionId) {
        return gateway.now().get(Result.class, QUESTION + "/result", stopId, questionId);
    }

    Answer<Boolean> close(String stopId, String questionId) {
        return gateway.now().tell(Map.of(), QUESTION + "/closing", stopId, questionId);
    }

    Answer<Boolean> publish(String stopId, String questionId) {
        return gateway.now().tell(Map.of(), QUESTION + "/publication", stopId, questionId);
    }

    /** Null while no survey was opened. */
    @Nullable
    Figures survey(String stopId) {
        Answer<Figures> answer = gateway.now().ask(Figures.class, FEEDBACK, stopId);
        return answer instanceof Answer.Refused<Figures>(var problem) && problem.status() == NOT_FOUND
                ? null
                : Answer.accepted(answer);
    }

    Answer<Boolean> openSurvey(String stopId) {
        return gateway.now().tell(Map.of(), FEEDBACK + "/opening", stopId);
    }

    Answer<Boolean> closeSurvey(String stopId) {
        return gateway.now().tell(Map.of(), FEEDBACK + "/closing", stopId);
    }
}
