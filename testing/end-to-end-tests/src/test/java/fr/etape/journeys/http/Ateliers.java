package fr.etape.journeys.http;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The programme of a stop of {@link Stop}. */
public final class Ateliers {

    public static final List<String> CODES =
            List.of("donnees", "energie", "eau", "mobilite", "sante", "securite", "dechets", "vie-rurale");

    private Ateliers() {}

    /**
     * Returns when registrations may wish for them.
     *
     * @param organiser of the stop
     */
    public static void publish(Etape organiser, Stop stop) {
        publish(organiser, stop, 40);
    }

    /** @param seats of each atelier */
    public static void publish(Etape organiser, Stop stop, int seats) {
        CODES.forEach(code -> organiser
                .post(stop.path() + "/sessions", UUID.randomUUID().toString(), atelier(code, seats))
                .expect(201));
        organiser.post(stop.path() + "/programme/publications").expect(201);
        await("ateliers of " + stop.id())
                .until(() -> stop.admission(organiser).path("ateliers").size() == CODES.size());
    }

    private static ObjectNode atelier(String code, int seats) {
        LocalDateTime start = LocalDate.now().plusMonths(3).atTime(14, 0);
        ObjectNode atelier = JsonMapper.shared()
                .createObjectNode()
                .put("sessionId", code)
                .put("kind", "ATELIER")
                .put("startsAt", start.toString())
                .put("endsAt", start.plusMinutes(90).toString())
                .put("seats", seats);
        atelier.putObject("title").put("fr", "Atelier " + code);
        return atelier;
    }
}
