package fr.etape.journeys.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What tables wrote and an organiser merged. */
public final class Proposals {

    private Proposals() {}

    /**
     * Writes each text at a table, approves it, and makes a proposal of it alone.
     *
     * @param code on the card of the table
     * @return the ids of the proposals, in the order of the texts
     */
    public static List<String> make(Etape organiser, Stop stop, String code, List<String> texts) {
        List<String> proposals = new ArrayList<>();
        for (String text : texts) {
            String contribution = write(organiser, stop, code, "PROJECT", text);
            approve(organiser, stop, contribution);
            ObjectNode proposal = text(text);
            proposal.putArray("sources").add(contribution);
            proposals.add(organiser
                    .post(stop.path() + "/proposals", UUID.randomUUID().toString(), proposal)
                    .expect(201)
                    .json()
                    .path("proposalId")
                    .asString());
        }
        return proposals;
    }

    /** So many, whose texts do not matter. */
    public static List<String> make(Etape organiser, Stop stop, String code, int count) {
        return make(
                organiser,
                stop,
                code,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "Proposition numéro " + i + ".")
                        .toList());
    }

    /** Returns the id of the contribution. The code is all that a table needs, whoever sends it. */
    public static String write(Etape etape, Stop stop, String code, String kind, String text) {
        return etape.send(etape.json(stop.path() + "/table/contributions")
                        .header("Table-Code", code)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(
                                text(text).put("kind", kind).toString())))
                .expect(201)
                .json()
                .path("contributionId")
                .asString();
    }

    private static void approve(Etape organiser, Stop stop, String contributionId) {
        String path = stop.path() + "/contributions/" + contributionId;
        long version = organiser.get(path).expect(200).json().path("version").asLong();
        organiser
                .patch(path, "\"" + version + "\"", "{\"state\": \"APPROVED\"}")
                .expect(200);
    }

    private static ObjectNode text(String text) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("theme", "eau")
                .put("language", "fr")
                .put("text", text);
    }
}
