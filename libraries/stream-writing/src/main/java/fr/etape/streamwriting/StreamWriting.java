package fr.etape.streamwriting;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import fr.etape.journal.Head;
import fr.etape.journal.Journal;
import fr.etape.journal.Origin;
import fr.etape.journal.StreamId;
import fr.etape.journal.StreamKind;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A journal as a part of a service: starts without MongoDB and Kafka, and writes as soon as MongoDB is there; stops after
 * the web server and the consumers, which send commands to it.
 */
public final class StreamWriting<S, C, E, O> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StreamWriting.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private record Running<S, C, E, O>(Producer<String, byte[]> producer, Journal<S, C, E, O> journal) {}

    private final MongoClient client;
    private final String database;
    private final Map<String, Object> kafka;
    private final JournalProperties properties;
    private final StreamKind<S, C, E, O> kind;
    private final Runnable preparation;
    private volatile @Nullable Thread starting;
    private volatile @Nullable Running<S, C, E, O> running;

    /**
     * @param kafka settings of the producer: bootstrap servers, security
     * @param preparation makes the indexes without which nothing may be written; repeated while the store does not answer
     */
    public StreamWriting(
            MongoClient client,
            String database,
            Map<String, Object> kafka,
            JournalProperties properties,
            StreamKind<S, C, E, O> kind,
            Runnable preparation) {
        this.client = client;
        this.database = database;
        this.kafka = kafka;
        this.properties = properties;
        this.kind = kind;
        this.preparation = preparation;
    }

    /**
     * Waits for the outcome of a command. Throws {@link NoAnswer} when it does not come in time, or
     * {@link fr.etape.journal.StreamOverloaded} or {@link fr.etape.journal.StreamUnavailable}.
     */
    public O send(StreamId stream, C command, Origin origin) {
        return answer(journal().submit(stream, command, origin));
    }

    /** The stream as it stands now. Throws like {@link #send}. */
    public Head<S> read(StreamId stream) {
        return answer(journal().read(stream));
    }

    private Journal<S, C, E, O> journal() {
        Running<S, C, E, O> now = running;
        if (now == null) {
            throw new NoAnswer("not started", null);
        }
        return now.journal();
    }

    private <T> T answer(CompletableFuture<T> answer) {
        try {
            return answer.get(properties.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoAnswer("not in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted", e);
        }
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name(kind.name() + "-start").start(this::startOncePrepared);
    }

    private void startOncePrepared() {
        try {
            while (!isPrepared()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
            Producer<String, byte[]> producer = EventProducer.of(kafka);
            Journal<S, C, E, O> journal =
                    new Journal<>(client, database, producer, kind, properties.settings(), Clock.systemUTC());
            journal.start();
            running = new Running<>(producer, journal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isPrepared() {
        try {
            preparation.run();
            return true;
        } catch (MongoException e) {
            log.warn("The document store does not answer yet: {}", e.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        Thread thread = starting;
        if (thread != null) {
            thread.interrupt();
        }
        Running<S, C, E, O> now = running;
        if (now != null) {
            now.journal().close();
            now.producer().close(FAREWELL);
        }
        running = null;
        starting = null;
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    /** Before the web server and the consumers, whose phases are later; so it stops after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
