package fr.etape.sessions.bookings.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** In which words the source of a draw was announced. Fails with a {@link com.mongodb.MongoException} when late. */
public final class AnnouncedSources {

    private final MongoCollection<Document> draws;

    public AnnouncedSources(MongoDatabase database, Duration within) {
        this.draws =
                database.getCollection(DrawMapping.COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Null when nothing was said. */
    public @Nullable String of(String drawId) {
        Document found = draws.find(eq("_id", drawId))
                .projection(Projections.include(DrawMapping.SOURCE_DETAIL))
                .first();
        return found == null ? null : found.getString(DrawMapping.SOURCE_DETAIL);
    }
}
