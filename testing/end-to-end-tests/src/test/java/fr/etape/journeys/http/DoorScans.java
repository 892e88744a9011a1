package fr.etape.journeys.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A door that lets people in, many at once. */
public final class DoorScans {

    private DoorScans() {}

    /** Throws {@link AssertionError} unless all are admitted. */
    public static void admit(Etape door, Stop stop, List<Participant> people) {
        ObjectNode batch = JsonMapper.shared().createObjectNode().put("device", "tablet-1");
        ArrayNode scans = batch.putArray("scans");
        people.forEach(each -> scans.addObject()
                .put("nonce", UUID.randomUUID().toString())
                .put("registrationId", each.registrationId())
                .put("point", "entrance-1"));
        door.send(door.json(stop.path() + "/check-ins").POST(BodyPublishers.ofString(batch.toString())))
                .expect(200)
                .json()
                .path("verdicts")
                .forEach(verdict -> {
                    if (!verdict.path("verdict").asString().equals("ADMITTED")) {
                        throw new AssertionError("not admitted: " + verdict);
                    }
                });
    }
}
