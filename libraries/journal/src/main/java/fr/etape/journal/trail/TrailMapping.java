package fr.etape.journal.trail;

import fr.etape.journal.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The entries that are in a stored batch. */
final class TrailMapping {

    private TrailMapping() {}

    /** Those that are wanted, in the order of the stream. */
    static List<TrailEntry> entries(StreamId stream, Document batch, TrailFilter filter) {
        Instant at = batch.getDate("occurredAt").toInstant();
        long first = batch.get("_id", Document.class).getLong("first");
        List<Document> events = batch.getList("events", Document.class);
        List<TrailEntry> entries = new ArrayList<>();
        int done = 0;
        for (Document cause : batch.getList("causes", Document.class)) {
            List<Document> own = events.subList(done, done + cause.getInteger("events"));
            if (isWanted(cause, own.getFirst(), filter)) {
                entries.add(new TrailEntry(
                        at,
                        stream,
                        first + done,
                        cause.getString("actor"),
                        cause.getString("command"),
                        own.stream().map(TrailEvent::of).toList(),
                        own.getFirst().getString("subject")));
            }
            done += own.size();
        }
        return entries;
    }

    /** The last event of a source before a position; null when the batch has none. */
    static @Nullable TrailEvent last(Document batch, String source, long position) {
        long first = batch.get("_id", Document.class).getLong("first");
        List<Document> events = batch.getList("events", Document.class);
        return events.stream()
                .limit(position - first)
                .filter(event -> source.equals(event.getString("source")))
                .reduce((earlier, later) -> later)
                .map(TrailEvent::of)
                .orElse(null);
    }

    private static boolean isWanted(Document cause, Document event, TrailFilter filter) {
        return cause.containsKey("actor")
                && (filter.actor() == null || filter.actor().equals(cause.getString("actor")))
                && (filter.command() == null || filter.command().equals(cause.getString("command")))
                && (filter.source() == null || filter.source().equals(event.getString("source")));
    }
}
