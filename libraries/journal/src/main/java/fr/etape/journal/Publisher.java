package fr.etape.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the committed batches of one stream to its topic, in order, while this instance holds the lease. After a
 * failure it begins again at the bookmark: events are sent once more, never left out.
 */
final class Publisher<E> implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private static final Duration BACKOFF = Duration.ofMillis(200);

    private final StreamId stream;
    private final Function<StreamId, String> topics;
    private final EventFormat<E> format;
    private final Waves waves;
    private final Bookmarks bookmarks;
    private final RenewedProducer producer;
    private final JournalSettings settings;
    private final Executor executor;
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
            RenewedProducer producer,
            Executor executor) {
        this.stream = stream;
        this.topics = kind.topic();
        this.format = kind.events();
        this.settings = settings;
        this.waves = new Waves(stream, batches);
        this.bookmarks = bookmarks;
        this.producer = producer;
        this.executor = executor;
    }

    /** A batch was committed here. */
    void offer(Batch batch) {
        waves.hint(batch);
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
            if (waves.hasHints()) {
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

    /** None when nothing came for a while. */
    private List<Batch> next() {
        pause(Duration.ofNanos(nextWaveAt - System.nanoTime()));
        return waves.after(sent, !closing);
    }

    private void send(List<Batch> wave) {
        String topic = topics.apply(stream);
        Producer<String, byte[]> current = producer.current();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (Batch batch : wave) {
            for (ProducerRecord<String, byte[]> event : CloudEvents.of(topic, batch, format)) {
                acknowledgements.add(current.send(event));
            }
        }
        acknowledgements.forEach(acknowledgement -> await(current, acknowledgement));
        sent = wave.getLast().last();
        // After a full wave more is likely to wait already.
        nextWaveAt = System.nanoTime()
                + (wave.size() < Waves.LARGEST ? settings.publishEvery().toNanos() : 0);
    }

    private void note() {
        if (!bookmarks.advance(stream, sent)) {
            throw new IllegalStateException("another instance holds the lease now");
        }
        noted = sent;
        notedAt = System.nanoTime();
    }

    private void await(Producer<String, byte[]> used, Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            producer.failed(used, e.getCause());
            throw new IllegalStateException("not accepted by the broker: " + e.getCause(), e.getCause());
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
