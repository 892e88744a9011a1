package fr.etape.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.MaxKey;

/**
 * The collection {@code journal}. The unique {@code _id} of a batch, stream and first position, is the fence between
 * instances: of two that write on from the same position, one fails.
 */
final class Batches {

    private final MongoCollection<Document> collection;

    Batches(MongoDatabase database) {
        this.collection = database.getCollection("journal");
    }

    void append(ClientSession session, Batch batch) {
        collection.insertOne(session, toDocument(batch));
    }

    boolean isTaken(StreamId stream, long position) {
        return collection
                        .find(eq(id(stream, position)))
                        .projection(include("_id"))
                        .first()
                != null;
    }

    /** The next batches after a position, in order; none when the stream ends there. */
    List<Batch> next(StreamId stream, long position, int most) {
        List<Batch> batches = new ArrayList<>();
        for (Document found : find(stream, position).limit(most)) {
            batches.add(toBatch(stream, found));
        }
        return batches;
    }

    private FindIterable<Document> find(StreamId stream, long position) {
        Document end = new Document("stream", stream.value()).append("first", new MaxKey());
        return collection
                .find(and(gt("_id", id(stream, position)), lt("_id", end)))
                .sort(ascending("_id"));
    }

    private static Document id(StreamId stream, long first) {
        return new Document("stream", stream.value()).append("first", first);
    }

    private static Document toDocument(Batch batch) {
        List<Document> events = new ArrayList<>(batch.events().size());
        for (StoredEvent event : batch.events()) {
            Document document = new Document("type", event.type())
                    .append("source", event.source())
                    .append("subject", event.subject())
                    .append("payload", new Binary(event.payload()));
            if (event.trace() != null) {
                document.append("trace", event.trace());
            }
            events.add(document);
        }
        List<Document> causes = new ArrayList<>(batch.causes().size());
        for (Batch.Cause cause : batch.causes()) {
            Document document = new Document("command", cause.command()).append("events", cause.events());
            if (cause.actor() != null) {
                document.append("actor", cause.actor());
            }
            causes.add(document);
        }
        return new Document("_id", id(batch.stream(), batch.first()))
                .append("batch", batch.id().toString())
                .append("occurredAt", Date.from(batch.occurredAt()))
                .append("events", events)
                .append("causes", causes);
    }

    private static Batch toBatch(StreamId stream, Document document) {
        List<StoredEvent> events = document.getList("events", Document.class).stream()
                .map(event -> new StoredEvent(
                        event.getString("type"),
                        event.getString("source"),
                        event.getString("subject"),
                        event.getString("trace"),
                        event.get("payload", Binary.class).getData()))
                .toList();
        List<Batch.Cause> causes = document.getList("causes", Document.class).stream()
                .map(cause -> new Batch.Cause(
                        cause.getString("actor"), cause.getString("command"), cause.getInteger("events")))
                .toList();
        Instant occurredAt = document.getDate("occurredAt").toInstant();
        long first = document.get("_id", Document.class).getLong("first");
        return new Batch(stream, first, UUID.fromString(document.getString("batch")), occurredAt, events, causes);
    }
}
