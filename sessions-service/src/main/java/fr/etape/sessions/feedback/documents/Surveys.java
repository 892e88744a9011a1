package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.SurveyItem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collection {@code surveys}: {@code {_id: stopId, surveyId, promise, items, respondents, counts}}. Fails with a
 * {@link com.mongodb.MongoException} when it is not answered in time.
 */
public final class Surveys {

    static final String COLLECTION = "surveys";
    static final String RESPONDENTS = "respondents";
    static final String COUNTS = "counts";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MongoCollection<Document> surveys;

    public Surveys(MongoDatabase database, Duration within) {
        surveys = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    public @Nullable SurveyView at(String stopId) {
        Document found = surveys.find(eq("_id", stopId)).first();
        if (found == null) {
            return null;
        }
        String counts = found.getString(COUNTS);
        return new SurveyView(
                found.getString("surveyId"),
                found.getString("promise"),
                found.getList("items", String.class).stream()
                        .map(SurveyItem::valueOf)
                        .toList(),
                found.getInteger(RESPONDENTS),
                counts == null ? null : List.of(JSON.readValue(counts, ChoiceCount[].class)));
    }
}
