package fr.etape.reporting.feed;

import fr.etape.reporting.archive.Archive;
import fr.etape.reporting.archive.ArchivedEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened at a stop after a cursor. Each stream is in order and without a gap; between streams, what was decided
 * earlier comes first as far as it has been archived.
 */
@Component
public class EventFeed {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Archive archive;

    EventFeed(Archive archive) {
        this.archive = archive;
    }

    /** @param most events that are read of each stream */
    public FeedBatch after(String stopId, Cursor cursor, int most) {
        List<Page> pages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<ArchivedEvent> found = archive.after(kind.streamOf(stopId), cursor.of(kind), most);
            if (!found.isEmpty()) {
                pages.add(new Page(kind, kind.streamOf(stopId), found, found.size() == most));
            }
        }
        return merge(stopId, pages, cursor);
    }

    /** Stops where a stream may have more than its page: its next event could be the earliest of all. */
    private static FeedBatch merge(String stopId, List<Page> pages, Cursor from) {
        List<FeedEvent> events = new ArrayList<>();
        Cursor cursor = from;
        Page next = Page.earliest(pages);
        while (next != null) {
            ArchivedEvent event = next.take();
            cursor = cursor.after(next.kind(), event.position());
            if (isOf(stopId, next.kind(), event)) {
                events.add(new FeedEvent(next.stream(), event, cursor));
            }
            if (next.isExhausted() && next.mayHaveMore()) {
                return new FeedBatch(events, cursor, false);
            }
            next = Page.earliest(pages);
        }
        return new FeedBatch(events, cursor, true);
    }

    /** The stream of the tour is that of all stops. */
    private static boolean isOf(String stopId, Kind kind, ArchivedEvent event) {
        return kind != Kind.TOUR
                || JSON.readTree(event.payload()).path("stopId").asString("").equals(stopId);
    }
}
