package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A collection with ids {@code stopId/code}, which the store keeps in the order of the ids. Otherwise it would keep the
 * order of arrival, and two such collections could be joined by it.
 */
final class OrderedByCode {

    private static final int EXISTS = 48;

    private OrderedByCode() {}

    static void create(MongoDatabase database, String collection) {
        try {
            database.createCollection(
                    collection,
                    new CreateCollectionOptions()
                            .clusteredIndexOptions(new ClusteredIndexOptions(new Document("_id", 1), true)));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != EXISTS) {
                throw e;
            }
        }
    }

    /** "0" is what follows "/". */
    static Bson ofStop(String stopId) {
        return and(gte("_id", stopId + "/"), lt("_id", stopId + "0"));
    }

    static void clear(ClientSession session, MongoCollection<Document> collection, String stopId) {
        collection.deleteMany(session, ofStop(stopId));
    }
}
