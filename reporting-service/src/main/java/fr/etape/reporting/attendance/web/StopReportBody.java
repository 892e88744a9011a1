package fr.etape.reporting.attendance.web;

import fr.etape.contracts.College;
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
                report.colleges().figures(),
                new Totals(total.confirmed(), total.waitlisted(), total.cancelled()));
    }
}
