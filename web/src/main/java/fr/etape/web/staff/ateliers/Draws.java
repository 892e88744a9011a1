package fr.etape.web.staff.ateliers;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.signin.StaffApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Bookings and draws behind the gateway. */
@Component
class Draws {

    private static final String STOP = "/api/stops/{stopId}";
    private static final String DRAW = STOP + "/draws/{drawId}";

    private final StaffApi gateway;

    Draws(StaffApi gateway) {
        this.gateway = gateway;
    }

    Bookings at(String stopId) {
        return gateway.now().get(Bookings.class, STOP + "/bookings", stopId);
    }

    Answer<Draw> announce(String stopId, String key, String kind, String detail) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("sourceKind", kind);
        if (!detail.isBlank()) {
            body.put("sourceDetail", detail);
        }
        return gateway.now().post(Draw.class, Map.of("Idempotency-Key", key), body, STOP + "/draws", stopId);
    }

    Answer<Draw> close(String stopId, String drawId) {
        return gateway.now().post(Draw.class, Map.of(), Map.of(), DRAW + "/closing", stopId, drawId);
    }

    Answer<Draw> draw(String stopId, String drawId, String numbers) {
        return gateway.now().post(Draw.class, Map.of(), Map.of("source", numbers), DRAW + "/result", stopId, drawId);
    }
}
