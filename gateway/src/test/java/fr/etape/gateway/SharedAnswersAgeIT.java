package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it measures time")
class SharedAnswersAgeIT extends CountedAnswers {

    /** A service that looks first and then takes long: its answer is old when it comes. */
    @ParameterizedTest
    @ValueSource(longs = {0, 700, 1_400})
    void noAnswerIsOlderThanASecondWhenItIsAskedFor(long slowness) throws Exception {
        service.that(exchange -> {
            long seen = System.nanoTime();
            answers.incrementAndGet();
            CompletableFuture.delayedExecutor(slowness, TimeUnit.MILLISECONDS).execute(() -> answer(exchange, seen));
        });
        AtomicInteger requests = new AtomicInteger();
        long end = System.nanoTime() + 4_000_000_000L;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        long seen = Long.parseLong(body(request()));
                        assertThat(asked - seen).isLessThanOrEqualTo(1_000_000_000L);
                        requests.incrementAndGet();
                    }
                    return requests;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(answers.get()).isLessThan(requests.get());
    }

    private static void answer(HttpExchange exchange, long seen) {
        try {
            StubService.answer(exchange, 200, Long.toString(seen));
        } catch (IOException e) {
            exchange.close();
        }
    }

    @Test
    void anAgeOfMoreThanASecondStopsTheStart() {
        assertThatThrownBy(() -> RunningGateway.before(service, "--etape.gateway.shared.age=1001ms"))
                .rootCause()
                .hasMessageContaining("etape.gateway.shared");
    }
}
