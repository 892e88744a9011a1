package fr.etape.reporting.feed.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.reporting.feed.Cursor;
import fr.etape.reporting.feed.EventFeed;
import fr.etape.reporting.feed.FeedBatch;
import fr.etape.reporting.feed.FeedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Server-sent events to one reader, from a cursor on, until the reader leaves or may not read any more, its time is up,
 * or the service is stopped. The id of each event is the cursor after it, so a reader that comes back with {@code
 * Last-Event-ID} misses nothing and gets nothing twice.
 */
final class EventStream {

    private static final byte[] RECONNECT_AFTER_3_S = "retry: 3000\n\n".getBytes(UTF_8);
    private static final byte[] COMMENT = ":\n\n".getBytes(UTF_8);

    private final String stopId;
    private final EventFeed feed;
    private final FeedSettings settings;
    private final OutputStream out;
    private Cursor cursor;
    private Instant spokenAt = Instant.now();

    EventStream(String stopId, Cursor cursor, EventFeed feed, FeedSettings settings, OutputStream out) {
        this.stopId = stopId;
        this.cursor = cursor;
        this.feed = feed;
        this.settings = settings;
        this.out = out;
    }

    /**
     * Throws {@link IOException} when the reader has gone.
     *
     * @param ending is asked before each look for new events
     */
    void send(BooleanSupplier ending) throws IOException {
        Instant end = Instant.now().plus(settings.longest());
        write(RECONNECT_AFTER_3_S);
        out.flush();
        while (!ending.getAsBoolean() && Instant.now().isBefore(end)) {
            FeedBatch batch = feed.after(stopId, cursor, settings.page());
            cursor = batch.end();
            send(batch);
            if (batch.isLast() && !rested()) {
                return;
            }
        }
    }

    private void send(FeedBatch batch) throws IOException {
        for (FeedEvent event : batch.events()) {
            String text = "id: " + event.after() + "\nevent: " + event.event().type() + "\ndata: "
                    + CloudEvents.json(stopId, event) + "\n\n";
            write(text.getBytes(UTF_8));
        }
        if (batch.events().isEmpty() && Instant.now().isAfter(spokenAt.plus(settings.heartbeat()))) {
            write(COMMENT);
        }
        out.flush();
    }

    /** False when the thread is to end. */
    private boolean rested() {
        try {
            Thread.sleep(settings.poll());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        spokenAt = Instant.now();
    }
}
