package fr.etape.projection;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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
    private final Contradictions contradictions;
    private final Tally tally;

    // Saves a read for each poll. May be behind what is stored; then the conditional move fails.
    private final Map<String, Progress> known = new ConcurrentHashMap<>();

    Reader(
            String group,
            MongoClient client,
            Bookmarks bookmarks,
            Decoder<E> decoder,
            Projection<E> projection,
            DeadLetters deadLetters,
            Gaps gaps,
            Contradictions contradictions,
            Tally tally) {
        this.group = group;
        this.client = client;
        this.bookmarks = bookmarks;
        this.decoder = decoder;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.gaps = gaps;
        this.contradictions = contradictions;
        this.tally = tally;
    }

    void read(String stream, List<Arrival> arrivals) {
        try {
            while (!readFrom(known.computeIfAbsent(stream, s -> bookmarks.progress(group, s)), stream, arrivals)) {
                known.remove(stream);
            }
        } catch (RuntimeException e) {
            known.remove(stream);
            throw e;
        }
    }

    /** False when the bookmark has moved meanwhile. */
    private boolean readFrom(Progress before, String stream, List<Arrival> arrivals) {
        Run<E> run = next(before, stream, arrivals);
        if (!run.dead().isEmpty()) {
            deadLetters.send(group, run.dead());
        }
        Bookmark end = run.end();
        if (end != null) {
            if (!commit(stream, before.position(), run.events(), end)) {
                return false;
            }
            known.put(stream, before.and(run.fingerprints()));
            gaps.applied(stream, end.position());
        }
        run.contradictions().forEach(position -> contradictions.found(stream, position));
        tally.count(run);
        return true;
    }

    private Run<E> next(Progress before, String stream, List<Arrival> arrivals) {
        List<Delivered<E>> events = new ArrayList<>(arrivals.size());
        Map<Long, String> fingerprints = new LinkedHashMap<>();
        List<DeadLetter> dead = new ArrayList<>(0);
        List<Long> differing = new ArrayList<>(0);
        int repeated = 0;
        int early = 0;
        Bookmark end = null;
        long position = before.position();
        for (Arrival arrival : arrivals) {
            long arrived = arrival.id().position();
            if (arrived <= position) {
                repeated++;
                String applied = fingerprints.get(arrived);
                if (differs(arrival, applied == null ? before.fingerprint(arrived) : applied)) {
                    dead.add(new DeadLetter(arrival.record(), "differs from what was applied at its position"));
                    differing.add(arrived);
                }
            } else if (arrived > position + 1) {
                gaps.found(stream, position, arrived);
                early++;
            } else {
                take(arrival, events, dead);
                position = arrived;
                String fingerprint = Fingerprint.of(arrival.record());
                fingerprints.put(position, fingerprint);
                end = new Bookmark(
                        position, arrival.record().topic(), arrival.record().offset(), fingerprint);
            }
        }
        return new Run<>(events, fingerprints, dead, differing, repeated, early, end);
    }

    /** False too when it is not known any more what was applied. */
    private static boolean differs(Arrival repeat, @Nullable String applied) {
        return applied != null && !applied.equals(Fingerprint.of(repeat.record()));
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
