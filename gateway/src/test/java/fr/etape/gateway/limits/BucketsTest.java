package fr.etape.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Buckets buckets = new Buckets(new LimitSettings.Rate(1, 3), 100);

    @Test
    void aBucketGivesItsBurstAndThenTellsHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("one")).isZero();
        }

        assertThat(buckets.take("one")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void eachNameHasItsOwn() {
        for (int i = 0; i < 4; i++) {
            buckets.take("one");
        }

        assertThat(buckets.take("other")).isZero();
    }

    @Test
    void tokensComeBackWithTime() {
        for (int i = 0; i < 4; i++) {
            buckets.take("one");
        }

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(buckets.take("one")).isZero());
    }

    @Test
    void noMoreNamesAreRememberedThanSaid() {
        for (int i = 0; i < 10_000; i++) {
            buckets.take("stop-" + i);
        }

        assertThat(buckets.remembered()).isLessThanOrEqualTo(100);
    }
}
