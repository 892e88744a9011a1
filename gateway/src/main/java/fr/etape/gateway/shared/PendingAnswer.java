package fr.etape.gateway.shared;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One time that a service is asked, for everybody who comes meanwhile or soon after.
 *
 * @param at {@code System.nanoTime} before the service was asked, so that no answer is older than it seems
 * @param answer for all; null when it turned out to be for one client only
 */
record PendingAnswer(long at, CompletableFuture<@Nullable ServerResponse> answer) {

    private static final int OVERHEAD_BYTES = 1024;

    static PendingAnswer now() {
        return new PendingAnswer(System.nanoTime(), new CompletableFuture<>());
    }

    boolean isFresh(long age) {
        return System.nanoTime() - at < age;
    }

    int weight() {
        return OVERHEAD_BYTES
                + (answer.isDone() && answer.join() instanceof SharedAnswer shared
                        ? shared.copy().body().length
                        : 0);
    }
}
