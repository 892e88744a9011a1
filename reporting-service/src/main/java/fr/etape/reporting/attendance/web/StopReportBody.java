package fr.etape.reporting.attendance.web;

import fr.etape.contracts.College;
import fr.etape.reporting.Csv;
import fr.etape.reporting.attendance.CollegeFigures;
import fr.etape.reporting.attendance.StopReport;
import java.time.Instant;
import java.util.Map;

record StopReportBody(
        String stopId,
        boolean rehearsal,
        long position,
        Instant occurredAt,
        int capacity,
        boolean closed,
        Map<College, CollegeFigures> colleges,
        Totals totals) {

    record Totals(int confirmed, int waitlisted, int cancelled) {}

    static StopReportBody of(StopReport report) {
        CollegeFigures total = report.colleges().total();
        return new StopReportBody(
                report.stopId(),
                report.rehearsal(),
                report.position(),
                report.occurredAt(),
                report.capacity(),
                report.closed(),
                report.colleges().figures(),
                new Totals(total.confirmed(), total.waitlisted(), total.cancelled()));
    }

    /** By college and in all, as CSV. */
    String csv() {
        Csv csv = new Csv("stopId,rehearsal,position,college,quota,confirmed,waitlisted,cancelled,promoted,"
                + "obsStatus,confStatus");
        colleges.forEach((college, figures) -> line(csv, college.name(), figures));
        line(csv, "", colleges.values().stream().reduce(CollegeFigures.NONE, CollegeFigures::plus));
        return csv.text();
    }

    private void line(Csv csv, String college, CollegeFigures figures) {
        csv.line(
                stopId,
                rehearsal,
                position,
                college,
                figures.quota(),
                figures.confirmed(),
                figures.waitlisted(),
                figures.cancelled(),
                figures.promoted(),
                closed ? "A" : "P",
                "F");
    }
}
