package fr.etape.access;

import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** The event streams of one kind that are open at this instance, so that no reader takes the place of others. */
public final class OpenStreams {

    private static final Duration LATER = Duration.ofSeconds(30);

    private final int perReader;
    private final Semaphore inAll;
    private final ConcurrentMap<PersonId, Integer> byReader = new ConcurrentHashMap<>();

    /**
     * @param perReader streams that one person or program may have open
     * @param inAll streams that may be open
     */
    public OpenStreams(int perReader, int inAll) {
        this.perReader = perReader;
        this.inAll = new Semaphore(inAll);
    }

    /** Takes a place. Throws {@link Unavailable} when the reader, or all together, have as many as they may. */
    public Place open(PersonId reader) {
        if (!inAll.tryAcquire()) {
            throw Unavailable.overloaded(LATER);
        }
        if (byReader.merge(reader, 1, Integer::sum) > perReader) {
            close(reader);
            throw Unavailable.overloaded(LATER);
        }
        return () -> close(reader);
    }

    private void close(PersonId reader) {
        byReader.computeIfPresent(reader, (same, count) -> count == 1 ? null : count - 1);
        inAll.release();
    }

    /** Is given back when it is closed. To be closed once. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
