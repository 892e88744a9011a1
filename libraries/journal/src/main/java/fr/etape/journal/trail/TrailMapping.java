package fr.etape.journal.trail;

import fr.etape.journal.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

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
                        own.stream().map(event -> event.getString("type")).toList(),
                        own.getFirst().getString("subject")));
            }
            done += own.size();
        }
        return entries;
    }

    private static boolean isWanted(Document cause, Document event, TrailFilter filter) {
        return cause.containsKey("actor")
                && (filter.actor() == null || filter.actor().equals(cause.getString("actor")))
                && (filter.command() == null || filter.command().equals(cause.getString("command")))
                && (filter.source() == null || filter.source().equals(event.getString("source")));
    }
}
