package fr.etape.web.participant.atelier;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A participant's ateliers behind the gateway, asked for by their pass. */
@Component
class Ateliers {

    private static final String STOP = "/api/stops/{stopId}";
    private static final String SEAT = STOP + "/sessions/{sessionId}/bookings";

    private final Passes passes;

    Ateliers(Passes passes) {
        this.passes = passes;
    }

    OwnBookings of(String accessToken, String stopId) {
        return passes.apiFor(accessToken).get(OwnBookings.class, STOP + "/bookings/me", stopId);
    }

    Answer<Boolean> wish(String accessToken, String stopId, List<String> wishes) {
        return passes.apiFor(accessToken).replace(Map.of("wishes", wishes), STOP + "/wishes", stopId);
    }

    Answer<Boolean> book(String accessToken, String stopId, String sessionId) {
        return passes.apiFor(accessToken).tell(Map.of(), SEAT, stopId, sessionId);
    }

    Answer<Boolean> leave(String accessToken, String stopId, String sessionId) {
        return passes.apiFor(accessToken).remove(SEAT, stopId, sessionId);
    }

    Answer<Boolean> giveUpWaiting(String accessToken, String stopId) {
        return passes.apiFor(accessToken).remove(STOP + "/bookings/me/waiting", stopId);
    }
}
