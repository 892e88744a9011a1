package fr.etape.journeys.http;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A door that lets people in, many at once. */
public final class DoorScans {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;

    private DoorScans() {}

    /**
     * Throws {@link AssertionError} unless all are admitted.
     *
     * @param door has a role there, of which registration-service hears by an event
     */
    public static void admit(Etape door, Stop stop, List<Participant> people) {
        String batch = batch(people);
        await("the door is known")
                .atMost(SOON)
                .until(() -> send(door, stop, batch), answer -> answer.status() != FORBIDDEN)
                .expect(200)
                .json()
                .path("verdicts")
                .forEach(verdict -> {
                    if (!verdict.path("verdict").asString().equals("ADMITTED")) {
                        throw new AssertionError("not admitted: " + verdict);
                    }
                });
    }

    private static Answer send(Etape door, Stop stop, String batch) {
        return door.send(door.json(stop.path() + "/check-ins").POST(BodyPublishers.ofString(batch)));
    }

    private static String batch(List<Participant> people) {
        ObjectNode batch = JsonMapper.shared().createObjectNode().put("device", "tablet-1");
        ArrayNode scans = batch.putArray("scans");
        people.forEach(each -> scans.addObject()
                .put("nonce", UUID.randomUUID().toString())
                .put("registrationId", each.registrationId())
                .put("point", "entrance-1"));
        return batch.toString();
    }
}
