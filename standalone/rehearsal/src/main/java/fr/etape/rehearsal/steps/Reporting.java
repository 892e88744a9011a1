package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.figures.Figure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of the day, counted a third time: by reporting-service, which knows the events and nothing else. */
final class Reporting implements Step {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long NOT_COUNTED = -1;
    private static final Duration POLL = Duration.ofMillis(200);

    /** The report follows the events, so it is given some time; then its figures stand as they are. */
    @Override
    public void play(Day day) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<Figure> figures = reported(day);
        while (!figures.stream().allMatch(Figure::good) && Instant.now().isBefore(deadline)) {
            Thread.sleep(POLL);
            figures = reported(day);
        }
        day.replace(figures);
    }

    private static List<Figure> reported(Day day) throws InterruptedException {
        JsonNode report =
                day.staff().get("/api/reports/stops/" + day.stopId() + "/day").expect(200, "the report of the day");
        return day.figures().stream()
                .map(figure -> {
                    JsonNode count = count(report, figure);
                    return count == null ? figure : figure.reported(count.asLong(NOT_COUNTED));
                })
                .toList();
    }

    /** Null when the report does not count it. */
    private static @Nullable JsonNode count(JsonNode report, Figure figure) {
        JsonNode contributions = report.path("contributions");
        JsonNode here = report.path("registrations").path("total");
        JsonNode found = switch (figure.name()) {
            case "present" -> here.path("present");
            case "walk-ins" -> here.path("walkIns");
            case "ateliers" -> report.path("bookings").path("booked");
            case "excess" ->
                one(report.path("tables").path("goals"), "goal", figure.detail())
                        .path("excess");
            case "contributions" -> contributions.path("kinds").path(figure.detail());
            case "proposals" -> contributions.path("proposals");
            case "sources" -> contributions.path("sources");
            case "ballots" ->
                one(report.path("questions"), "stage", figure.detail()).path("ballots");
            case "feedback" -> report.path("surveys").path(0).path("respondents");
            default -> null;
        };
        return found;
    }

    private static JsonNode one(JsonNode items, String member, String value) {
        return items.valueStream()
                .filter(item -> item.path(member).asString("").equals(value))
                .findFirst()
                .orElse(items.path("none"));
    }
}
