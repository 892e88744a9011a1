package fr.etape.projection;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.etape.testservers.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** A database that no other test uses, with a document for each time an event took effect. */
final class Effects implements AutoCloseable {

    final String database = "projection-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(TestServers.mongodb());

    /** The projection of these tests. Writes with the session alone. */
    static Projection<Counted> inTransaction(MongoDatabase database) {
        return (session, events) -> database.getCollection("effects").insertMany(session, documents(events));
    }

    /** An effect outside the transaction, which no projection should have; for controls. */
    static Projection<Counted> outsideOfIt(MongoDatabase database) {
        return (session, events) -> database.getCollection("effects").insertMany(documents(events));
    }

    private static List<Document> documents(List<Delivered<Counted>> events) {
        return events.stream().map(Effects::effect).toList();
    }

    private static Document effect(Delivered<Counted> event) {
        return new Document("stream", event.stream())
                .append("position", event.position())
                .append("type", event.type());
    }

    /** Positions in the order in which they took effect. */
    List<Long> of(String stream) {
        List<Long> positions = new ArrayList<>();
        for (Document effect : collection().find(Filters.eq("stream", stream)).sort(Sorts.ascending("_id"))) {
            positions.add(requireNonNull(effect.getLong("position")));
        }
        return positions;
    }

    long bookmark(String group, String stream) {
        return new Bookmarks(client.getDatabase(database))
                .progress(group, stream)
                .position();
    }

    void drop() {
        client.getDatabase(database).drop();
    }

    private MongoCollection<Document> collection() {
        return client.getDatabase(database).getCollection("effects");
    }

    @Override
    public void close() {
        drop();
        client.close();
    }
}
