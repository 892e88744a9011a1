package fr.etape.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection {@code publications}: how far each stream is published, and which instance has the right to go on. The
 * right is a lease that ends by the clock of the database, so instances need not agree on the time.
 */
final class Bookmarks {

    /** How far one stream is published. */
    record Bookmark(StreamId stream, long position) {}

    private final MongoCollection<Document> collection;
    private final String kind;
    private final String owner = UUID.randomUUID().toString();
    private final Duration lease;

    Bookmarks(MongoDatabase database, String kind, Duration lease) {
        this.collection = database.getCollection("publications");
        this.kind = kind;
        this.lease = lease;
    }

    /** Makes a stream known, so that its events are found even if this instance dies before it publishes any. */
    void register(StreamId stream) {
        Bson unpublished = combine(setOnInsert("kind", kind), setOnInsert("position", 0L));
        collection.updateOne(eq(stream.value()), unpublished, new UpdateOptions().upsert(true));
    }

    /** Takes or renews the lease; the position to go on from, or empty while another instance holds it. */
    OptionalLong acquire(StreamId stream) {
        Bson free = or(
                eq("owner", owner),
                eq("owner", null),
                new Document("$expr", new Document("$lt", List.of("$until", "$$NOW"))));
        Document found = collection.findOneAndUpdate(and(eq(stream.value()), free), List.of(held()), after());
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong("position"));
    }

    /**
     * Moves the bookmark and renews the lease. False when the lease was lost: another instance goes on from its own
     * reading.
     */
    boolean advance(StreamId stream, long position) {
        Document moved = new Document("$set", new Document("position", position));
        return collection
                        .updateOne(and(eq(stream.value()), eq("owner", owner)), List.of(moved, held()))
                        .getMatchedCount()
                == 1;
    }

    void release(StreamId stream) {
        Document free = new Document("$unset", new Document("owner", "").append("until", ""));
        collection.updateOne(and(eq(stream.value()), eq("owner", owner)), free);
    }

    /** The bookmarks of all streams of this kind. */
    List<Bookmark> all() {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Document found : collection.find(eq("kind", kind))) {
            bookmarks.add(new Bookmark(new StreamId(found.getString("_id")), found.getLong("position")));
        }
        return bookmarks;
    }

    private Document held() {
        Document until = new Document("$add", List.of("$$NOW", lease.toMillis()));
        return new Document("$set", new Document("owner", owner).append("until", until));
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
}
