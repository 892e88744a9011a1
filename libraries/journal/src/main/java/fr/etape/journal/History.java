package fr.etape.journal;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;

/** What was committed to a stream, for those who count again. Not for deciding: that is the {@link Decider}'s. */
public final class History<E> {

    private static final int PAGE = 1_000;

    private final Batches batches;
    private final EventFormat<E> format;

    public History(MongoDatabase database, EventFormat<E> format) {
        this.batches = new Batches(database);
        this.format = format;
    }

    /** All events of a stream in order; none of a stream that does not exist. Holds them in memory. */
    public List<E> of(StreamId stream) {
        List<E> events = new ArrayList<>();
        long position = 0;
        List<Batch> page;
        do {
            page = batches.next(stream, position, PAGE);
            for (Batch batch : page) {
                batch.events().forEach(event -> events.add(format.read(event.type(), event.payload())));
                position = batch.last();
            }
        } while (page.size() == PAGE);
        return events;
    }
}
