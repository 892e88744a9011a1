package fr.etape.reporting.attendance.web;

import fr.etape.http.Unavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work that anybody may ask for and that costs what a history is long: little of it is done at once, so that it takes
 * nothing from those who want the live figures.
 */
@Component
final class FewAtATime {

    private static final int MOST = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore free = new Semaphore(MOST);

    /** Throws {@link Unavailable} when it cannot begin in time. */
    <T extends @Nullable Object> T run(Supplier<T> work) {
        if (!isFree()) {
            throw Unavailable.overloaded(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
