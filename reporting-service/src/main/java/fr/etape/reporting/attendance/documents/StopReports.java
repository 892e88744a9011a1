package fr.etape.reporting.attendance.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.projection.Delivered;
import fr.etape.projection.StreamFold;
import fr.etape.reporting.attendance.StopReport;
import fr.etape.reporting.attendance.TourReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Collection {@code stop-reports}: the live report of each stop, under its stop id. */
@Repository
public class StopReports implements StreamFold<RegistrationsEvent, StopReport> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> written;
    private final MongoCollection<Document> asked;

    StopReports(MongoDatabase database) {
        written = database.getCollection("stop-reports");
        // A person waits for these; a transaction has a limit of its own.
        asked = written.withTimeout(2, TimeUnit.SECONDS);
    }

    /** Null when nothing is known of the stop. */
    public @Nullable StopReport find(String stopId) {
        Document found = asked.find(eq("_id", stopId)).first();
        return found == null ? null : StopReportDocument.report(found);
    }

    /** Over the real stops; the report of a rehearsal is found by its stop id only. */
    public TourReport tour() {
        List<StopReport> real = new ArrayList<>();
        for (Document found : asked.find(eq("rehearsal", false))) {
            real.add(StopReportDocument.report(found));
        }
        return TourReport.of(real);
    }

    @Override
    public StopReport load(ClientSession session, String stream) {
        String stopId = RegistrationsEvent.STREAM.stopOf(stream);
        Document found = written.find(session, eq("_id", stopId)).first();
        return found == null ? StopReport.before(stopId) : StopReportDocument.report(found);
    }

    @Override
    public StopReport after(StopReport report, Delivered<RegistrationsEvent> next) {
        return report.after(next.position(), next.occurredAt(), next.event());
    }

    @Override
    public void save(ClientSession session, String stream, StopReport report) {
        written.replaceOne(session, eq("_id", report.stopId()), StopReportDocument.document(report), UPSERT);
    }
}
