package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A consumer stalls while it holds a poll, loses its partition to another, and then goes on. */
class RebalanceIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch wakeUp = new CountDownLatch(1);

    @Test
    void appliesOnceWhatTwoConsumersHoldAtTheSameTime() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            topic.send(1, 2, 3);
            Service.Builder reading = Service.reading(topic.pattern(), effects)
                    .with("spring.cloud.stream.kafka.default.consumer.configuration.max.poll.interval.ms", "2000");

            try (Service old = reading.withTypes(this::stall).start()) {
                await().atMost(SOON).until(() -> stalled.getCount() == 0);
                try (Service young = reading.withTypes(Counted::of).start()) {
                    await().atMost(SOON).until(() -> young.counted("applied") == 3);

                    wakeUp.countDown();

                    await().atMost(SOON).until(() -> old.counted("repeated") >= 3);
                }
            }
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L);
        }
    }

    private @Nullable Class<Counted> stall(String type) {
        stalled.countDown();
        try {
            wakeUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Counted.of(type);
    }
}
