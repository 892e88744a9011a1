package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.script.StopScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many seats are taken: by what each participant's link tells, by registration-service, by reporting-service. */
final class Counting implements Step {

    private static final List<String> STATES = List.of("CONFIRMED", "WAITLISTED", "CANCELLED");

    @Override
    public void play(Day day) throws InterruptedException {
        Map<String, Long> answers = answers(day);
        JsonNode admission = day.staff().get(day.path() + "/admission").expect(200, "the admission of the stop");
        JsonNode report = report(day, admission.path("position").asLong());
        for (String college : StopScript.colleges()) {
            for (String state : STATES) {
                String field = state.toLowerCase(Locale.ROOT);
                Long service = longOf(admission.path("colleges").path(college).path(field));
                Long reporting = longOf(report.path("colleges").path(college).path(field));
                long counted = answers.getOrDefault(college + " " + state, 0L);
                int seats = day.script().quotas().getOrDefault(college, 0);
                boolean beyond = state.equals("CONFIRMED") && counted - walkIns(day, college) > seats;
                String breach = beyond ? "beyond the quota" : null;
                day.count(new Figure(field, college, counted, service, reporting, breach));
            }
        }
    }

    /** They may come in beyond the quota. */
    private static long walkIns(Day day, String college) {
        return day.walkIns().stream()
                .filter(guest -> guest.person().college().equals(college))
                .count();
    }

    private static Map<String, Long> answers(Day day) throws InterruptedException {
        return day.each(day.guests(), guest -> guest.person().college() + " " + day.state(guest)).stream()
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    /** Waits until reporting has read as far as registration had written. */
    private static JsonNode report(Day day, long position) throws InterruptedException {
        return day.staff()
                .until(
                        "/api/reports/stops/" + day.stopId(),
                        "at position " + position,
                        body -> body.path("position").asLong(0) >= position);
    }

    private static @Nullable Long longOf(JsonNode node) {
        return node.isNumber() ? node.asLong() : null;
    }
}
