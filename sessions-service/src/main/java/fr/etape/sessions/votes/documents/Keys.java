package fr.etape.sessions.votes.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.votes.QuestionKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/**
 * The collection {@code question-keys}: {@code {_id: questionId, lotSeed, ballotKey}}, of open questions alone. Deleted
 * in the transaction that closes the question.
 */
final class Keys {

    static final String COLLECTION = "question-keys";

    private final MongoCollection<Document> keys;

    Keys(MongoDatabase database) {
        keys = database.getCollection(COLLECTION);
    }

    Map<String, QuestionKeys> of(Collection<String> questionIds) {
        Map<String, QuestionKeys> found = new HashMap<>();
        keys.find(in("_id", questionIds))
                .forEach(each -> found.put(
                        each.getString("_id"),
                        new QuestionKeys(each.getString("lotSeed"), each.getString("ballotKey"))));
        return found;
    }

    void add(ClientSession session, String questionId, QuestionKeys of) {
        keys.insertOne(
                session,
                new Document("_id", questionId).append("lotSeed", of.lotSeed()).append("ballotKey", of.ballotKey()));
    }

    void delete(ClientSession session, String questionId) {
        keys.deleteOne(session, eq("_id", questionId));
    }
}
