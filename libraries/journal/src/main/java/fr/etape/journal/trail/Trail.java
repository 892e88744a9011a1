package fr.etape.journal.trail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import fr.etape.journal.StreamId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.MinKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journal for who did what. Only commands that came with an actor are in it: those of participants, who are
 * most, are neither read nor indexed.
 */
public final class Trail {

    private static final Bson WITH_ACTOR = exists("causes.actor");

    private final MongoCollection<Document> journal;

    public Trail(MongoDatabase database) {
        this.journal = database.getCollection("journal");
    }

    /** Covers only batches that an actor contributed to. Does nothing when the index exists. */
    public void createIndex() {
        journal.createIndex(
                compoundIndex(ascending("_id.stream"), descending("_id.first")),
                new IndexOptions().name("trail").partialFilterExpression(WITH_ACTOR));
    }

    /**
     * The newest entries of some streams, those of equal time in the order of the streams.
     *
     * @param most entries of the page
     * @param cursor of an earlier page of the same streams; null for the first
     * @throws IllegalArgumentException for a cursor that is not from a page of as many streams
     */
    public TrailPage read(List<StreamId> streams, TrailFilter filter, int most, @Nullable String cursor) {
        TrailCursor position = TrailCursor.parse(cursor, streams.size());
        List<List<TrailEntry>> found = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            found.add(before(position.of(i), streams.get(i), filter, most + 1));
        }
        return TrailMerge.newest(found, most, position);
    }

    /**
     * The last event of a source before a position, whoever caused it; null when there is none.
     *
     * @param source as the {@link fr.etape.journal.EventFormat} of the stream has it
     */
    public @Nullable TrailEvent last(StreamId stream, String source, long position) {
        Bson ofSource =
                and(gt("_id", id(stream, new MinKey())), lt("_id", id(stream, position)), eq("events.source", source));
        // in the batch of the position there may be later ones only
        for (Document batch : journal.find(ofSource).sort(descending("_id")).limit(2)) {
            TrailEvent found = TrailMapping.last(batch, source, position);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Document id(StreamId stream, Object first) {
        return new Document("stream", stream.value()).append("first", first);
    }

    private List<TrailEntry> before(long position, StreamId stream, TrailFilter filter, int most) {
        List<TrailEntry> entries = new ArrayList<>();
        try (MongoCursor<Document> batches = find(stream, position, filter).iterator()) {
            while (entries.size() < most && batches.hasNext()) {
                TrailMapping.entries(stream, batches.next(), filter).reversed().stream()
                        .filter(entry -> entry.position() < position)
                        .limit(most - entries.size())
                        .forEach(entries::add);
            }
        }
        return entries;
    }

    FindIterable<Document> find(StreamId stream, long position, TrailFilter filter) {
        List<Bson> conditions = new ArrayList<>(
                List.of(eq("_id.stream", stream.value()), lt("_id.first", position), WITH_ACTOR, cause(filter)));
        if (filter.source() != null) {
            conditions.add(eq("events.source", filter.source()));
        }
        if (filter.from() != null) {
            conditions.add(gte("occurredAt", Date.from(filter.from())));
        }
        if (filter.until() != null) {
            conditions.add(lt("occurredAt", Date.from(filter.until())));
        }
        return journal.find(and(conditions)).sort(descending("_id.first"));
    }

    private static Bson cause(TrailFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(filter.actor() == null ? exists("actor") : eq("actor", filter.actor()));
        if (filter.command() != null) {
            conditions.add(eq("command", filter.command()));
        }
        return elemMatch("causes", and(conditions));
    }
}
