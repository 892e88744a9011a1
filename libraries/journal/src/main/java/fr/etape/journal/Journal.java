package fr.etape.journal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.etape.journal.Request.Reading;
import fr.etape.journal.Request.Submission;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The streams of one kind, as one instance of a service writes them. Any number of instances may write the same
 * streams at once. Safe for use by many threads.
 */
public final class Journal<S, C, E, O> implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private record Parts<S, C, E, O>(Inbox<S, C, O> inbox, Publisher<E> publisher) {}

    private final StreamKind<S, C, E, O> kind;
    private final JournalSettings settings;
    private final Clock clock;
    private final RenewedProducer producer;
    private final Batches batches;
    private final Transactions transactions;
    private final Snapshots<S> snapshots;
    private final Bookmarks bookmarks;
    private final Map<StreamId, Parts<S, C, E, O>> streams = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("journal-", 0).factory());
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal-sweeper").factory());
    private volatile boolean closed;

    /**
     * Touches neither store nor broker yet.
     *
     * @param producer stays open when the journal closes
     */
    public Journal(
            MongoClient client,
            String database,
            RenewedProducer producer,
            StreamKind<S, C, E, O> kind,
            JournalSettings settings,
            Clock clock) {
        MongoDatabase store = client.getDatabase(database);
        this.kind = kind;
        this.settings = settings;
        this.clock = clock;
        this.producer = producer;
        this.batches = new Batches(store);
        this.transactions = new Transactions(client, batches);
        this.snapshots = new Snapshots<>(store, kind.states());
        this.bookmarks = new Bookmarks(store, kind.name(), settings.lease());
    }

    /** Looks for events that nobody published, at once and then regularly. */
    public void start() {
        sweeper.scheduleWithFixedDelay(this::sweep, 0, settings.sweepEvery().toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Sends a command to its stream. The outcome comes once it is committed; {@link StreamOverloaded} when too many
     * wait, {@link StreamUnavailable} when the store fails or the journal closes, or what the decider threw.
     */
    public CompletableFuture<O> submit(StreamId stream, C command, Origin origin) {
        CompletableFuture<O> answer = new CompletableFuture<>();
        send(stream, new Submission<>(command, origin, answer));
        return answer;
    }

    /** The present state of a stream, with all that was committed before the call. Fails like {@link #submit}. */
    public CompletableFuture<Head<S>> read(StreamId stream) {
        CompletableFuture<Head<S>> answer = new CompletableFuture<>();
        send(stream, new Reading<>(answer));
        return answer;
    }

    /** Finishes what is under way, and answers what waits with {@link StreamUnavailable}. */
    @Override
    public void close() {
        closed = true;
        sweeper.shutdownNow();
        streams.values().forEach(parts -> {
            parts.inbox().stop();
            parts.publisher().close();
        });
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(StreamId stream, Request<S, C, O> request) {
        if (closed) {
            request.fail(new StreamUnavailable(stream, new IllegalStateException("closed")));
        } else if (!parts(stream).inbox().offer(request)) {
            request.fail(new StreamOverloaded(stream, RETRY_AFTER));
        }
    }

    private Parts<S, C, E, O> parts(StreamId stream) {
        Parts<S, C, E, O> known = streams.get(stream);
        return known != null ? known : streams.computeIfAbsent(stream, this::open);
    }

    private Parts<S, C, E, O> open(StreamId stream) {
        Publisher<E> publisher = new Publisher<>(stream, kind, settings, batches, bookmarks, producer, threads);
        Writer<S, C, E, O> writer = new Writer<>(
                stream, kind, settings, clock, batches, transactions, snapshots, bookmarks, threads, publisher::offer);
        threads.execute(writer);
        return new Parts<>(writer.inbox(), publisher);
    }

    private void sweep() {
        try {
            for (Bookmarks.Bookmark bookmark : bookmarks.all()) {
                if (batches.isTaken(bookmark.stream(), bookmark.position() + 1)) {
                    parts(bookmark.stream()).publisher().wake();
                }
            }
        } catch (RuntimeException e) {
            log.warn("streams could not be looked through: {}", e.toString());
        }
    }
}
