package fr.etape.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What of a stream is sent together. What was just committed here comes as a hint; what the hints leave out, other
 * instances' batches among them, is read from the journal. Many give hints, one takes waves.
 */
final class Waves {

    /** Batches of a wave, at most. */
    static final int LARGEST = 64;

    private static final int HINTS = 256;
    private static final Duration IDLE = Duration.ofMillis(250);

    private final StreamId stream;
    private final Batches batches;
    private final BlockingQueue<Batch> hints = new ArrayBlockingQueue<>(HINTS);

    Waves(StreamId stream, Batches batches) {
        this.stream = stream;
        this.batches = batches;
    }

    /** When too many wait it is forgotten, and read from the journal later. */
    void hint(Batch batch) {
        hints.offer(batch);
    }

    boolean hasHints() {
        return !hints.isEmpty();
    }

    /**
     * The batches that follow a position; none when there are none.
     *
     * @param patient whether to wait a while when nothing is there yet
     */
    List<Batch> after(long position, boolean patient) {
        List<Batch> wave = new ArrayList<>();
        hints.drainTo(wave, LARGEST);
        if (wave.isEmpty() && patient) {
            Batch hint = poll();
            if (hint != null) {
                wave.add(hint);
            }
        }
        wave.removeIf(batch -> batch.last() <= position);
        return follows(wave, position) ? wave : batches.next(stream, position, LARGEST);
    }

    private static boolean follows(List<Batch> wave, long position) {
        long expected = position + 1;
        for (Batch batch : wave) {
            if (batch.first() != expected) {
                return false;
            }
            expected = batch.last() + 1;
        }
        return !wave.isEmpty();
    }

    private @Nullable Batch poll() {
        try {
            return hints.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
