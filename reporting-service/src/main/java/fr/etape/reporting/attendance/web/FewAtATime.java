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

    private final Semaphore free;
    private final Duration patience;

    FewAtATime(PastReportLimits limits) {
        this.free = new Semaphore(limits.atOnce());
        this.patience = limits.patience();
    }

    /** Throws {@link Unavailable} when it cannot begin in time. */
    <T extends @Nullable Object> T run(Supplier<T> work) {
        if (!isFree()) {
            throw Unavailable.overloaded(patience);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
