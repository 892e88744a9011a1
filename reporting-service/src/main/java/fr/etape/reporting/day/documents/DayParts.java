package fr.etape.reporting.day.documents;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.etape.contracts.StopEvent;
import fr.etape.projection.Delivered;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code {_id: <stream>, position, occurredAt, rehearsal, part: <JSON>}}. */
@Repository
public class DayParts {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MongoCollection<Document> written;
    private final MongoCollection<Document> asked;

    DayParts(MongoDatabase database) {
        written = database.getCollection("day-parts");
        asked = written.withTimeout(2, TimeUnit.SECONDS);
    }

    /** Folds the next events of one stream into its part. Streams that tell no day are passed over. */
    public <E extends StopEvent> void apply(ClientSession session, List<Delivered<E>> events) {
        String stream = events.getFirst().stream();
        DayStream.ofStream(stream).ifPresent(of -> {
            PartAt part = part(of, written.find(session, eq("_id", stream)).first());
            for (Delivered<E> event : events) {
                part = part.after(event.position(), event.occurredAt(), event.event());
            }
            written.replaceOne(session, eq("_id", stream), document(stream, part), UPSERT);
        });
    }

    /** What there is of a stop; empty when nothing is known of it. */
    public Map<DayStream, PartAt> find(String stopId) {
        Map<DayStream, PartAt> parts = new EnumMap<>(DayStream.class);
        List<String> streams = Arrays.stream(DayStream.values())
                .map(stream -> stream.of(stopId))
                .toList();
        for (Document found : asked.find(in("_id", streams))) {
            DayStream.ofStream(found.getString("_id")).ifPresent(stream -> parts.put(stream, part(stream, found)));
        }
        return parts;
    }

    private static Document document(String stream, PartAt part) {
        return new Document("_id", stream)
                .append("position", part.position())
                .append("occurredAt", Date.from(part.occurredAt()))
                .append("rehearsal", part.rehearsal())
                .append("part", JSON.writeValueAsString(part.part()));
    }

    private static PartAt part(DayStream stream, @Nullable Document found) {
        return found == null
                ? PartAt.before(stream)
                : new PartAt(
                        found.getLong("position"),
                        found.getDate("occurredAt").toInstant(),
                        found.getBoolean("rehearsal"),
                        JSON.readValue(found.getString("part"), stream.before().getClass()));
    }
}
