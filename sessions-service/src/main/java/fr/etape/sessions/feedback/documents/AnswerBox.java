package fr.etape.sessions.feedback.documents;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.feedback.SurveyItem;
import fr.etape.sessions.feedback.Answers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** What was answered, and not by whom: {@code feedback-box}, {@code {_id: stopId/random, TABLES, …}}. */
final class AnswerBox {

    static final String COLLECTION = "feedback-box";

    private final MongoCollection<Document> box;

    AnswerBox(MongoDatabase database) {
        this.box = database.getCollection(COLLECTION);
    }

    List<Answers> at(String stopId) {
        List<Answers> all = new ArrayList<>();
        for (Document found : box.find(OrderedByCode.ofStop(stopId))) {
            Map<SurveyItem, String> choices = new EnumMap<>(SurveyItem.class);
            for (SurveyItem item : SurveyItem.values()) {
                String choice = found.getString(item.name());
                if (choice != null) {
                    choices.put(item, choice);
                }
            }
            all.add(new Answers(choices));
        }
        return all;
    }

    void put(ClientSession session, String stopId, Answers given) {
        Document answers = new Document("_id", stopId + "/" + UUID.randomUUID());
        given.choices().forEach((item, choice) -> answers.append(item.name(), choice));
        box.insertOne(session, answers);
    }

    void clear(ClientSession session, String stopId) {
        OrderedByCode.clear(session, box, stopId);
    }
}
