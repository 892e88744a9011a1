package fr.etape.sessions.tour.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads the stops. All queries fail with a {@link com.mongodb.MongoException} when they are not answered in time. */
public final class Stops {

    static final String COLLECTION = "stops";
    private static final int MOST = 500;

    /** Or closed since. */
    private static final Bson PUBLISHED = ne(StopMapping.STATUS, StopStatus.DRAFT.name());

    private final MongoCollection<Document> stops;

    public Stops(MongoDatabase database, Duration within) {
        this.stops = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A draft too. */
    public @Nullable Stop find(String stopId) {
        Document document = stops.find(eq("_id", stopId)).first();
        return document == null ? null : StopMapping.read(document);
    }

    /** The store does not read drafts for this, so that a draft takes no longer than a stop that does not exist. */
    public @Nullable Stop findPublished(String stopId) {
        Document document = stops.find(and(eq("_id", stopId), PUBLISHED)).first();
        return document == null ? null : StopMapping.read(document);
    }

    /** Those of these ids that exist, drafts and rehearsals too; by their start, 500 at most. */
    public List<Stop> among(Collection<String> stopIds) {
        return list(in("_id", stopIds));
    }

    /** Drafts too, rehearsals too; by their start, 500 at most. */
    public List<Stop> all() {
        return list(empty());
    }

    /** Published and closed ones by their start, 500 at most. */
    public List<Stop> published(boolean rehearsal) {
        return list(and(eq(StopMapping.REHEARSAL, rehearsal), PUBLISHED));
    }

    private List<Stop> list(Bson wanted) {
        return stops.find(wanted)
                .sort(Sorts.ascending(StopMapping.STARTS_AT_UTC, "_id"))
                .limit(MOST)
                .map(StopMapping::read)
                .into(new ArrayList<>());
    }
}
