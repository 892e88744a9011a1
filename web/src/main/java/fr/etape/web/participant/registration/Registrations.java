package fr.etape.web.participant.registration;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Registrations behind the gateway. Who has the access token of one may read and cancel it. */
@Component
class Registrations {

    private static final String OWN = "/api/registrations/{accessToken}";

    private final Api api;

    Registrations(Api api) {
        this.api = api;
    }

    Answer<Made> make(String stopId, String idempotencyKey, Map<String, ?> registration) {
        return api.post(
                Made.class,
                Map.of("Idempotency-Key", idempotencyKey),
                registration,
                "/api/stops/{stopId}/registrations",
                stopId);
    }

    OwnRegistration get(String accessToken) {
        return api.get(OwnRegistration.class, OWN, accessToken);
    }

    /** Whether it is cancelled now; false for somebody whom the door let in, who does not give up their seat. */
    boolean cancel(String accessToken) {
        Answer<Boolean> answer = api.remove(OWN, accessToken);
        return !(answer instanceof Answer.Refused<Boolean> refused
                        && refused.problem().slug().equals("checked-in"))
                && Answer.accepted(answer);
    }

    record Made(String accessToken) {}
}
