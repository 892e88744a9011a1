package fr.etape.reporting.feed.web;

import fr.etape.access.PersonId;
import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which event streams are open at this instance, so that none takes the place of others, and all end with it. */
@Component
class OpenFeeds {

    private static final Duration LATER = Duration.ofSeconds(30);

    private final int perReader;
    private final Semaphore inAll;
    private final ConcurrentMap<PersonId, Integer> byReader = new ConcurrentHashMap<>();
    private volatile boolean ending;

    OpenFeeds(FeedSettings settings) {
        this.perReader = settings.perReader();
        this.inAll = new Semaphore(settings.inAll());
    }

    /** Takes a place. Throws {@link Unavailable} when the reader, or all together, have as many as they may. */
    Place open(PersonId reader) {
        if (!inAll.tryAcquire()) {
            throw Unavailable.overloaded(LATER);
        }
        if (byReader.merge(reader, 1, Integer::sum) > perReader) {
            close(reader);
            throw Unavailable.overloaded(LATER);
        }
        return () -> close(reader);
    }

    /** Whether the service is being stopped, and all streams should end. */
    boolean ending() {
        return ending;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    private void close(PersonId reader) {
        byReader.computeIfPresent(reader, (same, count) -> count == 1 ? null : count - 1);
        inAll.release();
    }

    /** A place that is given back when it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
