package fr.etape.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the committed batches of one stream to its topic, in order, while this instance holds the lease. What was just
 * committed here comes as a hint; what the hints leave out, other instances' batches among them, is read from the
 * journal. After a failure it begins again at the bookmark: events are sent once more, never left out.
 */
final class Publisher<E> implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private static final int HINTS = 256;
    private static final int WAVE = 64;
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration BACKOFF = Duration.ofMillis(200);

    private final StreamId stream;
    private final String topic;
    private final EventFormat<E> format;
    private final Batches batches;
    private final Bookmarks bookmarks;
    private final Producer<String, byte[]> producer;
    private final JournalSettings settings;
    private final Executor executor;
    private final BlockingQueue<Batch> hints = new ArrayBlockingQueue<>(HINTS);
    private final AtomicBoolean active = new AtomicBoolean();
    private volatile boolean closing;
    private long sent;
    private long noted;
    private long notedAt;
    private long nextWaveAt;

    Publisher(
            StreamId stream,
            StreamKind<?, ?, E, ?> kind,
            JournalSettings settings,
            Batches batches,
            Bookmarks bookmarks,
            Producer<String, byte[]> producer,
            Executor executor) {
        this.stream = stream;
        this.topic = kind.topic().apply(stream);
        this.format = kind.events();
        this.settings = settings;
        this.batches = batches;
        this.bookmarks = bookmarks;
        this.producer = producer;
        this.executor = executor;
    }

    /** A batch was committed here. When too many wait they are forgotten, and read from the journal later. */
    void offer(Batch batch) {
        hints.offer(batch);
        wake();
    }

    /** There may be something to publish. */
    void wake() {
        if (!closing && active.compareAndSet(false, true)) {
            executor.execute(this);
        }
    }

    /** Ends after what is under way; the lease is given up. */
    void close() {
        closing = true;
    }

    @Override
    public void run() {
        try {
            while (!publishedAll()) {
                pause(BACKOFF);
            }
        } finally {
            active.set(false);
            if (!hints.isEmpty()) {
                wake();
            }
        }
    }

    /** False when it is to be tried again after a while. */
    private boolean publishedAll() {
        try {
            OptionalLong bookmark = bookmarks.acquire(stream);
            if (bookmark.isEmpty()) {
                return closing;
            }
            publishFrom(bookmark.getAsLong());
            bookmarks.release(stream);
            return true;
        } catch (RuntimeException e) {
            log.warn("{} is published up to {}, and then: {}", stream, noted, e.toString());
            return closing;
        }
    }

    private void publishFrom(long bookmark) {
        sent = bookmark;
        noted = bookmark;
        notedAt = System.nanoTime();
        nextWaveAt = notedAt;
        for (List<Batch> wave = next(); !wave.isEmpty(); wave = next()) {
            send(wave);
            if (System.nanoTime() - notedAt >= settings.bookmarkEvery().toNanos()) {
                note();
            }
        }
        if (sent > noted) {
            note();
        }
    }

    /** The batches that follow what was sent; none when nothing came for a while. */
    private List<Batch> next() {
        pause(Duration.ofNanos(nextWaveAt - System.nanoTime()));
        List<Batch> wave = new ArrayList<>();
        hints.drainTo(wave, WAVE);
        if (wave.isEmpty() && !closing) {
            Batch hint = poll();
            if (hint != null) {
                wave.add(hint);
            }
        }
        wave.removeIf(batch -> batch.last() <= sent);
        return follows(wave) ? wave : batches.next(stream, sent, WAVE);
    }

    private boolean follows(List<Batch> wave) {
        long expected = sent + 1;
        for (Batch batch : wave) {
            if (batch.first() != expected) {
                return false;
            }
            expected = batch.last() + 1;
        }
        return !wave.isEmpty();
    }

    private void send(List<Batch> wave) {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (Batch batch : wave) {
            for (ProducerRecord<String, byte[]> event : CloudEvents.of(topic, batch, format)) {
                acknowledgements.add(producer.send(event));
            }
        }
        acknowledgements.forEach(Publisher::await);
        sent = wave.getLast().last();
        // After a full wave more is likely to wait already.
        nextWaveAt = System.nanoTime()
                + (wave.size() < WAVE ? settings.publishEvery().toNanos() : 0);
    }

    private void note() {
        if (!bookmarks.advance(stream, sent)) {
            throw new IllegalStateException("another instance holds the lease now");
        }
        noted = sent;
        notedAt = System.nanoTime();
    }

    private @Nullable Batch poll() {
        try {
            return hints.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not accepted by the broker", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Not at all when the duration is not positive. */
    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
