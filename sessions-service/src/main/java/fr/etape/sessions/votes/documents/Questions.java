package fr.etape.sessions.votes.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads the questions. Fails with a {@link com.mongodb.MongoException} when it is not answered in time. */
public final class Questions {

    private static final int MOST = 100;

    private final MongoCollection<Document> questions;

    public Questions(MongoDatabase database, Duration within) {
        questions = database.getCollection(QuestionMapping.COLLECTION)
                .withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    public @Nullable QuestionView find(String stopId, String questionId) {
        Document found = questions
                .find(and(eq("_id", questionId), eq(QuestionMapping.STOP, stopId)))
                .first();
        return found == null ? null : QuestionMapping.read(found);
    }

    /** In the order in which they were opened, 100 at most. */
    public List<QuestionView> at(String stopId) {
        return questions
                .find(eq(QuestionMapping.STOP, stopId))
                .sort(Sorts.ascending(QuestionMapping.OPENED_AT, "_id"))
                .limit(MOST)
                .map(QuestionMapping::read)
                .into(new ArrayList<>());
    }
}
