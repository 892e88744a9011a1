package fr.etape.sessions.tables.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.tables.Proposal;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The collection {@code reseatings}: {@code {_id, stopId, planId, createdAt, proposal}}, curves as organisers saw them,
 * so that the point that is applied is the one that was shown. Kept for two days.
 */
public final class Reseatings {

    static final String COLLECTION = "reseatings";
    static final String STOP = "stopId";
    static final String PLAN = "planId";
    static final String CREATED_AT = "createdAt";
    static final String PROPOSAL = "proposal";
    static final Duration KEPT = Duration.ofDays(2);

    private final MongoCollection<Document> reseatings;
    private final Clock clock;

    public Reseatings(MongoDatabase database, Duration within, Clock clock) {
        reseatings = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
        this.clock = clock;
    }

    public void add(String stopId, String planId, String reseatingId, Proposal proposal) {
        reseatings.insertOne(new Document("_id", reseatingId)
                .append(STOP, stopId)
                .append(PLAN, planId)
                .append(CREATED_AT, Date.from(clock.instant()))
                .append(PROPOSAL, Json.of(proposal)));
    }

    public Optional<Proposal> find(String stopId, String planId, String reseatingId) {
        return Optional.ofNullable(reseatings
                        .find(and(eq("_id", reseatingId), eq(STOP, stopId), eq(PLAN, planId)))
                        .first())
                .map(found -> Json.read(found.get(PROPOSAL, Document.class), Proposal.class));
    }
}
