package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.http.Api;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** After both days: the steering committee compares the two stops. */
public record Comparing(Api committee) {

    private static final String PRESENCE = "presence-rate@1";

    /**
     * Returns how many indicators were compared, how many of them differ beyond chance, and how many were refused.
     *
     * @throws fr.etape.rehearsal.http.RehearsalFailed when presence is not compared within a minute: both
     *     stops are closed, so nothing stands in its way
     */
    public List<Figure> compare(String first, String second) throws InterruptedException {
        JsonNode pairs = committee
                .until(
                        "/api/reports/comparison?stops=" + first + "," + second,
                        "a comparison of presence",
                        body -> isCompared(body.path("pairs")))
                .path("pairs");
        long refused = pairs.valueStream().filter(Comparing::isRefused).count();
        long different = pairs.valueStream()
                .filter(pair -> pair.path("different").asBoolean(false))
                .count();
        return List.of(
                new Figure("indicators", "COMPARED", pairs.size() - refused, null, null, null),
                new Figure("indicators", "DIFFERENT", different, null, null, null),
                new Figure("indicators", "REFUSED", refused, null, null, null));
    }

    private static boolean isCompared(JsonNode pairs) {
        return pairs.valueStream()
                .anyMatch(pair -> pair.path("indicator").asString().equals(PRESENCE) && !isRefused(pair));
    }

    private static boolean isRefused(JsonNode pair) {
        return pair.path("refusal").isObject();
    }
}
