package fr.etape.projection;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Applies what arrived, one stream after the other, and commits effect and bookmark together. */
final class Reader<E> {

    // Well below max.poll.interval.ms: a MongoDB that hangs must not cost the consumer its partitions.
    private static final TransactionOptions TRANSACTION = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY)
            .timeout(60L, TimeUnit.SECONDS)
            .build();

    private final String group;
    private final MongoClient client;
    private final Bookmarks bookmarks;
    private final Decoder<E> decoder;
    private final Projection<E> projection;
    private final DeadLetters deadLetters;
    private final Gaps gaps;
    private final Tally tally;

    // Saves a read for each poll. May be behind what is stored; then the conditional move fails.
    private final Map<String, Long> positions = new ConcurrentHashMap<>();

    Reader(
            String group,
            MongoClient client,
            Bookmarks bookmarks,
            Decoder<E> decoder,
            Projection<E> projection,
            DeadLetters deadLetters,
            Gaps gaps,
            Tally tally) {
        this.group = group;
        this.client = client;
        this.bookmarks = bookmarks;
        this.decoder = decoder;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.gaps = gaps;
        this.tally = tally;
    }

    void read(String stream, List<Arrival> arrivals) {
        try {
            while (!readFrom(positions.computeIfAbsent(stream, s -> bookmarks.position(group, s)), stream, arrivals)) {
                positions.remove(stream);
            }
        } catch (RuntimeException e) {
            positions.remove(stream);
            throw e;
        }
    }

    /** False when the bookmark has moved meanwhile. */
    private boolean readFrom(long bookmark, String stream, List<Arrival> arrivals) {
        Run<E> run = next(bookmark, stream, arrivals);
        if (!run.dead().isEmpty()) {
            deadLetters.send(group, run.dead());
        }
        Bookmark end = run.end();
        if (end != null) {
            if (!commit(stream, bookmark, run.events(), end)) {
                return false;
            }
            positions.put(stream, end.position());
            gaps.applied(stream, end.position());
        }
        tally.count(run);
        return true;
    }

    private Run<E> next(long bookmark, String stream, List<Arrival> arrivals) {
        List<Delivered<E>> events = new ArrayList<>(arrivals.size());
        List<DeadLetter> dead = new ArrayList<>(0);
        int repeated = 0;
        int early = 0;
        Bookmark end = null;
        long position = bookmark;
        for (Arrival arrival : arrivals) {
            long arrived = arrival.id().position();
            if (arrived <= position) {
                repeated++;
            } else if (arrived > position + 1) {
                gaps.found(stream, position, arrived);
                early++;
            } else {
                take(arrival, events, dead);
                position = arrived;
                end = new Bookmark(
                        position, arrival.record().topic(), arrival.record().offset());
            }
        }
        return new Run<>(events, dead, repeated, early, end);
    }

    private void take(Arrival arrival, List<Delivered<E>> events, List<DeadLetter> dead) {
        try {
            events.add(decoder.decode(arrival.id(), arrival.record()));
        } catch (Undecodable e) {
            dead.add(new DeadLetter(arrival.record(), e.reason));
        }
    }

    private boolean commit(String stream, long bookmark, List<Delivered<E>> events, Bookmark end) {
        try (ClientSession session = client.startSession()) {
            return session.withTransaction(
                    () -> {
                        if (!bookmarks.move(session, group, stream, bookmark, end)) {
                            session.abortTransaction();
                            return false;
                        }
                        if (!events.isEmpty()) {
                            projection.apply(session, events);
                        }
                        return true;
                    },
                    TRANSACTION);
        }
    }
}
