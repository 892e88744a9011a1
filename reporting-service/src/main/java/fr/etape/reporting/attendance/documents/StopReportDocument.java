package fr.etape.reporting.attendance.documents;

import fr.etape.contracts.College;
import fr.etape.reporting.attendance.CollegeFigures;
import fr.etape.reporting.attendance.Colleges;
import fr.etape.reporting.attendance.StopReport;
import java.util.Date;
import java.util.Map;
import org.bson.Document;

/** A report as a document of MongoDB. */
final class StopReportDocument {

    private StopReportDocument() {}

    static Document document(StopReport report) {
        Document colleges = new Document();
        for (Map.Entry<College, CollegeFigures> entry :
                report.colleges().figures().entrySet()) {
            colleges.append(entry.getKey().name(), document(entry.getValue()));
        }
        return new Document("_id", report.stopId())
                .append("rehearsal", report.rehearsal())
                .append("position", report.position())
                .append("occurredAt", Date.from(report.occurredAt()))
                .append("capacity", report.capacity())
                .append("closed", report.closed())
                .append("colleges", colleges);
    }

    static StopReport report(Document document) {
        Document colleges = document.get("colleges", Document.class);
        return new StopReport(
                document.getString("_id"),
                document.getBoolean("rehearsal"),
                document.getLong("position"),
                document.getDate("occurredAt").toInstant(),
                document.getInteger("capacity"),
                document.getBoolean("closed"),
                Colleges.of(college -> figures(colleges, college)));
    }

    private static Document document(CollegeFigures figures) {
        return new Document("quota", figures.quota())
                .append("confirmed", figures.confirmed())
                .append("waitlisted", figures.waitlisted())
                .append("cancelled", figures.cancelled())
                .append("promoted", figures.promoted());
    }

    private static CollegeFigures figures(Document colleges, College college) {
        Document stored = colleges.get(college.name(), Document.class);
        return stored == null
                ? CollegeFigures.NONE
                : new CollegeFigures(
                        stored.getInteger("quota"),
                        stored.getInteger("confirmed"),
                        stored.getInteger("waitlisted"),
                        stored.getInteger("cancelled"),
                        stored.getInteger("promoted"));
    }
}
