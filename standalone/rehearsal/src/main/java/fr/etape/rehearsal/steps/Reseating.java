package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.http.Api;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Those who did not come leave gaps: in each round the organiser takes the point of the curve that is proposed. */
final class Reseating implements Step {

    private static final int SEATS_CHANGED = 412;
    private static final int MOST_ATTEMPTS = 20;

    @Override
    public void play(Day day) throws InterruptedException {
        day.staff()
                .until(
                        day.path() + "/table-plans",
                        "aware of who is here",
                        body -> body.path("present").asInt(-1) == day.here().size());
        long moves = 0;
        for (int round = 1; round <= 2; round++) {
            moves += reseat(day, round);
        }
        day.count(new Figure("moves", "", moves, null, null, null));
    }

    /** Returns the moves that were made. A curve is drawn again while walk-ins still get their seats. */
    private static long reseat(Day day, int round) throws InterruptedException {
        String reseatings = day.path() + "/table-plans/" + day.planId() + "/reseatings";
        for (int attempt = 1; ; attempt++) {
            JsonNode curve = day.staff()
                    .post(reseatings, Map.of("round", round), day.key("curve-" + round + "-" + attempt))
                    .expect(201, "the curve of round " + round);
            int point = curve.path("proposed").asInt();
            Api.Answer applied = day.staff()
                    .post(
                            reseatings + "/" + curve.path("reseatingId").asString() + "/application",
                            Map.of("point", point),
                            day.key("reseating-" + round + "-" + attempt),
                            "If-Match",
                            "\"" + curve.path("version").asLong() + "\"");
            if (applied.status() != SEATS_CHANGED || attempt == MOST_ATTEMPTS) {
                applied.expect(200, "the re-seating of round " + round);
                return curve.path("points").path(point).path("moves").asLong();
            }
        }
    }
}
