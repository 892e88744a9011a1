package fr.etape.journeys.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Proposals of a stop, each from one contribution that was written at a table and approved. */
public final class Proposals {

    private static final JsonMapper json = JsonMapper.shared();

    private Proposals() {}

    /**
     * @param organiser of the stop
     * @param tableCode of one of its tables
     */
    public static void publish(Etape organiser, Stop stop, String tableCode, int count) {
        for (int i = 1; i <= count; i++) {
            String written = write(organiser, stop, tableCode, "Proposal number " + i + ".");
            approve(organiser, stop.path() + "/contributions/" + written);
            ObjectNode proposal = text("eau", "Proposal number " + i + ".");
            proposal.putArray("sources").add(written);
            organiser.post(stop.path() + "/proposals", key(), proposal).expect(201);
        }
    }

    /** The ids of all proposals of the stop. */
    public static List<String> of(Etape organiser, Stop stop) {
        List<String> ids = new ArrayList<>();
        for (JsonNode proposal :
                organiser.get(stop.path() + "/proposals").expect(200).json().path("items")) {
            ids.add(proposal.path("proposalId").asString());
        }
        return ids;
    }

    private static String write(Etape organiser, Stop stop, String tableCode, String text) {
        return organiser
                .send(organiser
                        .json(stop.path() + "/table/contributions")
                        .header("Table-Code", tableCode)
                        .header("Idempotency-Key", key())
                        .POST(BodyPublishers.ofString(
                                text("eau", text).put("kind", "PROJECT").toString())))
                .expect(201)
                .json()
                .path("contributionId")
                .asString();
    }

    private static void approve(Etape organiser, String contribution) {
        long version =
                organiser.get(contribution).expect(200).json().path("version").asLong();
        organiser
                .patch(contribution, "\"" + version + "\"", "{\"state\": \"APPROVED\"}")
                .expect(200);
    }

    private static ObjectNode text(String theme, String text) {
        return json.createObjectNode().put("theme", theme).put("language", "en").put("text", text);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
