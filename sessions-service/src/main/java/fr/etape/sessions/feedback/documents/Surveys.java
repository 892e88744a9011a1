package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.feedback.ChoiceCount;
import fr.etape.contracts.feedback.FeedbackEvent.SurveyClosed;
import fr.etape.contracts.feedback.SurveyItem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collection {@code surveys}: {@code {_id: stopId, surveyId, promise, items, respondents, counts, means}}. Fails
 * with a {@link com.mongodb.MongoException} when it is not answered in time.
 */
public final class Surveys {

    static final String COLLECTION = "surveys";
    static final String RESPONDENTS = "respondents";
    static final String COUNTS = "counts";
    static final String MEANS = "means";
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
                counts == null ? null : List.of(JSON.readValue(counts, ChoiceCount[].class)),
                means(found.get(MEANS, Document.class)));
    }

    static Document means(SurveyClosed event) {
        Document means = new Document();
        Map<SurveyItem, Double> published = event.means();
        if (published != null) {
            published.forEach((item, mean) -> means.append(item.name(), mean));
        }
        return means;
    }

    private static @Nullable Map<SurveyItem, Double> means(@Nullable Document stored) {
        if (stored == null) {
            return null;
        }
        Map<SurveyItem, Double> means = new EnumMap<>(SurveyItem.class);
        stored.keySet().forEach(item -> means.put(SurveyItem.valueOf(item), stored.getDouble(item)));
        return means;
    }
}
