package fr.etape.sessions.tables.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The collection {@code published-tables}: {@code {_id: stopId, planId}}, by which plan people sit at each stop. */
public final class PublishedPlans {

    static final String COLLECTION = "published-tables";
    static final String PLAN = "planId";

    private final MongoCollection<Document> published;

    public PublishedPlans(MongoDatabase database, Duration within) {
        published = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Id of the plan; empty while none was published. */
    public Optional<String> at(String stopId) {
        return Optional.ofNullable(published.find(eq(stopId)).first()).map(found -> found.getString(PLAN));
    }
}
