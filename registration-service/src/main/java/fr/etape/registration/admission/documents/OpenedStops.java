package fr.etape.registration.admission.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The stops whose admission was ever opened. Ask here before you read a stream: otherwise anybody could fill memory and
 * journal with streams of stops that do not exist.
 */
@Component
public final class OpenedStops {

    private final MongoCollection<Document> collection;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public OpenedStops(MongoDatabase database) {
        this.collection = database.getCollection("stops");
    }

    public boolean contains(String stopId) {
        if (known.contains(stopId)) {
            return true;
        }
        boolean stored = collection.find(eq("_id", stopId)).first() != null;
        if (stored) {
            known.add(stopId);
        }
        return stored;
    }

    /** All of them. */
    public List<String> all() {
        return collection.find().map(stop -> stop.getString("_id")).into(new ArrayList<>());
    }

    void add(ClientSession session, AdmissionOpened opened) {
        collection.updateOne(
                session,
                eq("_id", opened.stopId()),
                set("rehearsal", opened.rehearsal()),
                new UpdateOptions().upsert(true));
    }
}
