package fr.etape.reporting.attendance;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collection {@code stop-reports}: the live report of each stop, under its stop id. */
@Component
public class StopReports {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> readings;

    StopReports(MongoDatabase database) {
        reports = database.getCollection("stop-reports");
        // Somebody waits in front of a page; who asks for a transaction has its own limit.
        readings = reports.withTimeout(2, TimeUnit.SECONDS);
    }

    /** Null when nothing is known of the stop. */
    public @Nullable StopReport find(String stopId) {
        Document found = readings.find(eq("_id", stopId)).first();
        return found == null ? null : StopReportDocument.report(found);
    }

    /** Of the real stops; a rehearsal's report is found by its stop id alone. */
    public TourReport tour() {
        List<StopReport> real = new ArrayList<>();
        for (Document found : readings.find(eq("rehearsal", false))) {
            real.add(StopReportDocument.report(found));
        }
        return TourReport.of(real);
    }

    StopReport find(ClientSession session, String stopId) {
        Document found = reports.find(session, eq("_id", stopId)).first();
        return found == null ? StopReport.before(stopId) : StopReportDocument.report(found);
    }

    void replace(ClientSession session, StopReport report) {
        reports.replaceOne(session, eq("_id", report.stopId()), StopReportDocument.document(report), UPSERT);
    }
}
