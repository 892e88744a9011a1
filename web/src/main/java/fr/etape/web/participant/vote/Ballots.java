package fr.etape.web.participant.vote;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A participant's sheet and ballot behind the gateway, asked for by their pass. */
@Component
class Ballots {

    private static final String QUESTION = "/api/stops/{stopId}/questions/{questionId}";

    private final Passes passes;

    Ballots(Passes passes) {
        this.passes = passes;
    }

    Answer<Sheet> sheet(String accessToken, String stopId, String questionId) {
        return passes.apiFor(accessToken).ask(Sheet.class, QUESTION + "/sheet", stopId, questionId);
    }

    Answer<Boolean> cast(String accessToken, String stopId, String questionId, Map<String, Object> ballot) {
        return passes.apiFor(accessToken).replace(ballot, QUESTION + "/ballot", stopId, questionId);
    }
}
