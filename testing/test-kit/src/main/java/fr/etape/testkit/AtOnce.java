package fr.etape.testkit;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people at the same time, for tests of what becomes of it. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What came of each, in the order of their numbers; each on a thread of its own. Throws {@link
     * java.util.concurrent.CompletionException} when one of them threw.
     *
     * @param action gets the number of its person, from 0
     */
    public static <T> List<T> atOnce(int people, IntFunction<T> action) {
        List<CompletableFuture<T>> all = IntStream.range(0, people)
                .mapToObj(
                        person -> CompletableFuture.supplyAsync(() -> action.apply(person), Thread::startVirtualThread))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    /** Waits until as many are here as the barrier asks for: a negative control makes the worst case certain so. */
    public static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
