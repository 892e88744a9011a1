package fr.etape.launcher.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Last step: registration-service and reporting-service are asked how many seats are taken. */
record Counting(Api staff) {

    /** @param answers seats of each college, counted from the answers to those who registered */
    Table count(String stopId, Map<String, Seats> answers) throws InterruptedException {
        JsonNode admission = staff.get("/api/stops/" + stopId + "/admission").expect(200, "the admission of the stop");
        JsonNode report = report(stopId, admission.path("position").asLong());
        List<Table.Row> rows = new ArrayList<>();
        AngersStop.quotas()
                .forEach((college, quota) -> rows.add(new Table.Row(
                        college,
                        quota,
                        answers.getOrDefault(college, Seats.NONE),
                        Seats.of(admission.path("colleges").path(college)),
                        Seats.of(report.path("colleges").path(college)))));
        return new Table(rows);
    }

    /** Waits until reporting has read as far as registration had written. */
    private JsonNode report(String stopId, long position) throws InterruptedException {
        return staff.until(
                "/api/reports/stops/" + stopId,
                "at position " + position,
                body -> body.path("position").asLong(0) >= position);
    }
}
