package fr.etape.streamwriting;

import com.mongodb.MongoException;
import fr.etape.contracts.StreamName;
import fr.etape.journal.Command;
import fr.etape.journal.Head;
import fr.etape.journal.Journal;
import fr.etape.journal.JournalFormat.OtherFormat;
import fr.etape.journal.Origin;
import fr.etape.journal.StreamId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The streams of one kind: where their commands go. Starts without MongoDB and Kafka, and writes as soon as MongoDB is
 * there; stops after the web server and the consumers, which send commands to it.
 *
 * @param <S> state of a stream
 * @param <C> the sealed interface of its commands
 */
public final class StreamWriting<S, C extends Command<C, ?>> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StreamWriting.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final StreamName name;
    private final Duration answerWithin;
    private final Runnable preparation;
    private final Supplier<OpenJournal<S, C>> opening;
    private volatile @Nullable Thread starting;
    private volatile @Nullable OpenJournal<S, C> open;

    /**
     * @param preparation what must have succeeded before anything is written; repeated while the store does not answer
     */
    StreamWriting(StreamName name, Duration answerWithin, Runnable preparation, Supplier<OpenJournal<S, C>> opening) {
        this.name = name;
        this.answerWithin = answerWithin;
        this.preparation = preparation;
        this.opening = opening;
    }

    /**
     * Sends a command to the stream that holds the events of a stop, and waits for its outcome. Throws
     * {@link UnknownStop}, {@link NoAnswer} when the outcome does not come in time,
     * {@link fr.etape.journal.StreamOverloaded} or {@link fr.etape.journal.StreamUnavailable}.
     */
    @SuppressWarnings("unchecked") // a command is a C, and its decider answers it with an O
    public <O> O send(String stopId, Command<C, O> command, Origin origin) {
        return (O) answer(journal().submit(streamOf(stopId), (C) command, origin));
    }

    /** The stream that holds the events of a stop, as it stands now. Throws like {@link #send}. */
    public Head<S> read(String stopId) {
        return answer(journal().read(streamOf(stopId)));
    }

    private StreamId streamOf(String stopId) {
        try {
            return new StreamId(name.of(stopId));
        } catch (IllegalArgumentException e) {
            throw new UnknownStop(e);
        }
    }

    private Journal<S, C, ?, ?> journal() {
        OpenJournal<S, C> now = open;
        if (now == null) {
            throw new NoAnswer("not started", null);
        }
        return now.journal();
    }

    private <T> T answer(CompletableFuture<T> answer) {
        try {
            return answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
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
        starting = Thread.ofVirtual().name(name.kind() + "-start").start(this::startOncePrepared);
    }

    private void startOncePrepared() {
        try {
            while (!isPrepared()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
            open = opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OtherFormat e) {
            log.error("{} cannot be written. {}", name, e.getMessage());
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
        OpenJournal<S, C> now = open;
        if (now != null) {
            now.close();
        }
        open = null;
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
