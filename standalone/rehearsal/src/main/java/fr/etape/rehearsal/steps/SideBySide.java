package fr.etape.rehearsal.steps;

import fr.etape.rehearsal.http.RehearsalFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does the same for each of many, eight at a time. */
final class SideBySide {

    private static final int CLIENTS = 8;

    private SideBySide() {}

    /** What is done for one of many. */
    interface Doing<T, R> {
        R with(T item) throws InterruptedException;
    }

    /**
     * Returns the results in the order of the items.
     *
     * @param progress is told how many are done; from several threads
     * @throws RehearsalFailed when it fails for one of them, after all others were tried
     */
    static <T, R> List<R> each(List<T> items, Doing<T, R> doing, IntConsumer progress) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        List<R> results = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<R>> calls = new ArrayList<>();
            for (T item : items) {
                calls.add(() -> {
                    R result = doing.with(item);
                    progress.accept(done.incrementAndGet());
                    return result;
                });
            }
            for (Future<R> call : clients.invokeAll(calls)) {
                results.add(call.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RehearsalFailed failed ? failed : new RehearsalFailed(e.toString());
        }
        return results;
    }
}
