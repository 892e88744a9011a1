package fr.etape.reporting.archive;

import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Limits how many reports of the past are made at once. Anybody may ask for one, and it costs more the longer the
 * history is; without a limit, live figures would become slow.
 */
@Component
public final class ConcurrencyLimit {

    private final Semaphore free;
    private final Duration patience;

    ConcurrencyLimit(PastReportLimits limits) {
        this.free = new Semaphore(limits.atOnce());
        this.patience = limits.patience();
    }

    /** Throws {@link Unavailable} when the work cannot begin in time. */
    public <T extends @Nullable Object> T run(Supplier<T> work) {
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
