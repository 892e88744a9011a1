package fr.etape.journeys.http;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions that everybody with a seat votes on, run by the API. */
public final class Polls {

    private Polls() {}

    /** Returns the id of the question. */
    public static String openApprovals(Etape organiser, Stop stop) {
        return open(organiser, stop, question("APPROVALS"));
    }

    /**
     * Returns the id of the question.
     *
     * @param approvals id of the question from which the finalists are
     */
    public static String openPoints(Etape organiser, Stop stop, String approvals, List<String> finalists) {
        ObjectNode question = question("POINTS").put("finalistsOf", approvals).put("places", 1);
        finalists.forEach(question.putArray("finalists")::add);
        return open(organiser, stop, question);
    }

    /** Closes the question, and publishes its result. */
    public static void finish(Etape organiser, Stop stop, String questionId) {
        String question = stop.path() + "/questions/" + questionId;
        organiser.post(question + "/closing").expect(204);
        organiser.post(question + "/publication").expect(204);
    }

    private static String open(Etape organiser, Stop stop, ObjectNode question) {
        return organiser
                .post(stop.path() + "/questions", UUID.randomUUID().toString(), question)
                .expect(201)
                .json()
                .path("questionId")
                .asString();
    }

    private static ObjectNode question(String stage) {
        return JsonMapper.shared().createObjectNode().put("stage", stage).put("electorate", "SEATED");
    }
}
