package fr.etape.reporting.archive;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import fr.etape.projection.Delivered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/** Collection {@code events}: {@code {_id: {stream, position}, type, occurredAt, payload}}. */
@Repository
public class Archive {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> events;
    private final MongoCollection<Document> readings;
    private final MongoCollection<Document> pages;

    Archive(MongoDatabase database) {
        events = database.getCollection("events");
        readings = events.withTimeout(30, TimeUnit.SECONDS);
        pages = events.withTimeout(2, TimeUnit.SECONDS);
    }

    /** Adds events that are not in the archive yet. */
    public <E> void append(ClientSession session, List<Delivered<E>> delivered) {
        events.insertMany(session, delivered.stream().map(Archive::document).toList(), UNORDERED);
    }

    /** Passes on the events of a stream in order, from the first to position {@code last}, until one is refused. */
    public void read(String stream, long last, Predicate<ArchivedEvent> reader) {
        try (MongoCursor<Document> found = readings.find(and(gt("_id", id(stream, 0)), lte("_id", id(stream, last))))
                .sort(Sorts.ascending("_id"))
                .batchSize(5_000)
                .iterator()) {
            boolean more = true;
            while (more && found.hasNext()) {
                more = reader.test(event(found.next()));
            }
        }
    }

    /** The next events of a stream after a position, in order. */
    public List<ArchivedEvent> after(String stream, long position, int most) {
        return pages.find(and(gt("_id", id(stream, position)), lte("_id", id(stream, Long.MAX_VALUE))))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(Archive::event)
                .into(new ArrayList<>());
    }

    private static <E> Document document(Delivered<E> event) {
        return new Document("_id", id(event.stream(), event.position()))
                .append("type", event.type())
                .append("occurredAt", Date.from(event.occurredAt()))
                .append("payload", new Binary(event.payload()));
    }

    private static ArchivedEvent event(Document document) {
        Document id = document.get("_id", Document.class);
        Instant occurredAt = document.getDate("occurredAt").toInstant();
        byte[] payload = document.get("payload", Binary.class).getData();
        return new ArchivedEvent(id.getLong("position"), document.getString("type"), occurredAt, payload);
    }

    private static Document id(String stream, long position) {
        return new Document("stream", stream).append("position", position);
    }
}
