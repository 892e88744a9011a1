package fr.etape.sessions.programme.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Reads programmes. What other features know of them is {@link #published}. Queries fail with a
 * {@link com.mongodb.MongoException} when they are not answered in time.
 */
public final class Programmes {

    static final String COLLECTION = "programmes";

    private final MongoCollection<Document> programmes;

    public Programmes(MongoDatabase database, Duration within) {
        this.programmes = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What participants see; {@link PublishedProgramme#isPublished} is false while they see nothing. */
    public PublishedProgramme published(String stopId) {
        Document found = programmes
                .find(eq("_id", stopId))
                .projection(include(ProgrammeMapping.PUBLISHED))
                .first();
        return ProgrammeMapping.published(stopId, found);
    }

    /** What organisers prepare, with what participants see at the same moment. */
    public DraftProgramme draft(String stopId) {
        Document found = programmes.find(eq("_id", stopId)).first();
        return new DraftProgramme(ProgrammeMapping.draft(found), ProgrammeMapping.published(stopId, found));
    }
}
