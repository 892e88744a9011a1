package fr.etape.journeys.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.etape.journeys.suite.Suite;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** The journal of one stop's registrations, read from MongoDB. */
public final class Journal {

    private static final String DATABASE = "etape-registration";

    private Journal() {}

    /** All events, in their order. */
    public static List<Event> of(Suite suite, String stopId) {
        try (MongoClient client = MongoClients.create(suite.mongodb())) {
            MongoCollection<Document> journal = client.getDatabase(DATABASE).getCollection("journal");
            List<Event> events = new ArrayList<>();
            for (Document batch : journal.find(Filters.eq("_id.stream", stopId + "/registrations"))
                    .sort(Sorts.ascending("_id.first"))) {
                long position = batch.get("_id", Document.class)
                        .get("first", Number.class)
                        .longValue();
                for (Document event : batch.getList("events", Document.class)) {
                    byte[] payload = event.get("payload", Binary.class).getData();
                    events.add(Event.of(position++, event.getString("type"), payload));
                }
            }
            return events;
        }
    }
}
