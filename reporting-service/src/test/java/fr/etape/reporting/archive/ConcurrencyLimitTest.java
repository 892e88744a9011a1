package fr.etape.reporting.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(new PastReportLimits(2, Duration.ofMillis(50)));
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void refusesWorkWhileAllPlacesAreTakenAndTakesItAgainAfterwards() {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            others.submit(this::work);
            others.submit(this::work);
            await().until(() -> begun.getCount() == 0);

            assertThatThrownBy(() -> limit.run(() -> "third"))
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            refused ->
                                    assertThat(refused.getStatusCode().value()).isEqualTo(503));
            over.countDown();
            await().ignoreException(Unavailable.class)
                    .untilAsserted(() -> assertThat(limit.run(() -> "third")).isEqualTo("third"));
        }
    }

    @Test
    void freesThePlaceOfWorkThatFails() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limit.run(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(limit.run(() -> "fourth")).isEqualTo("fourth");
    }

    private String work() {
        return limit.run(() -> {
            begun.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "done";
        });
    }
}
