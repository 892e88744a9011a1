package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A table plan of two rounds is computed and published, and everybody looks up their tables. */
final class Seating implements Step {

    private static final int ROUNDS = 2;
    private static final Map<String, Object> REQUEST = Map.of("rounds", ROUNDS, "tableSize", 8, "seed", 2027);

    @Override
    public void play(Day day) throws InterruptedException {
        List<Guest> seated = day.seated();
        String plans = day.path() + "/table-plans";
        day.staff()
                .until(
                        plans,
                        "aware of " + seated.size() + " people",
                        body -> body.path("confirmed").asInt(-1) == seated.size());
        String planId = day.staff()
                .post(plans, REQUEST, day.key("plan"))
                .expect(202, "a table plan")
                .path("planId")
                .asString();
        JsonNode plan = day.staff()
                .until(
                        plans + "/" + planId,
                        "computed",
                        body -> body.path("status").asString().equals("COMPUTED"));
        day.staff()
                .post(plans + "/" + planId + "/publication", Map.of(), day.key("publication"), "If-Match", "\"0\"")
                .expect(200, "the publication of the plan");
        day.planned(planId);
        count(day, seated, plan);
    }

    private static void count(Day day, List<Guest> seated, JsonNode plan) throws InterruptedException {
        long told = day.each(seated, guest -> tables(day, guest)).stream()
                .filter(tables -> tables == ROUNDS)
                .count();
        String breach = told == seated.size() ? null : "somebody has no table";
        day.count(new Figure("seated", "", told, plan.path("people").asLong(), null, breach));
        for (JsonNode goal : plan.path("goals")) {
            long excess = goal.path("value").asLong() - goal.path("bound").asLong();
            boolean guaranteed = goal.path("guaranteed").asBoolean();
            day.count(new Figure(
                    "excess",
                    goal.path("goal").asString(),
                    excess,
                    null,
                    null,
                    guaranteed && excess > 0 ? "not the best plan" : null));
        }
    }

    /** In how many rounds somebody has a table. */
    private static int tables(Day day, Guest guest) throws InterruptedException {
        return (int) day.as(guest)
                .get(day.path() + "/tables")
                .expect(200, "the table of a participant")
                .path("rounds")
                .valueStream()
                .map(round -> round.get("table"))
                .filter(Objects::nonNull)
                .count();
    }
}
