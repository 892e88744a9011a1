package fr.etape.reporting.attendance.web;

import fr.etape.contracts.College;
import fr.etape.reporting.attendance.CollegeFigures;
import fr.etape.reporting.attendance.TourReport;
import java.util.Map;

record TourReportBody(int stops, int confirmed, int waitlisted, int cancelled, Map<College, CollegeFigures> colleges) {

    static TourReportBody of(TourReport report) {
        CollegeFigures total = report.colleges().total();
        return new TourReportBody(
                report.stops(),
                total.confirmed(),
                total.waitlisted(),
                total.cancelled(),
                report.colleges().figures());
    }
}
