package fr.etape.sessions.tour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Recent<Integer> recent = new Recent<>(Duration.ofSeconds(1), clock::get);

    private int get() {
        return recent.get("key", made::incrementAndGet);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void givesTheSameAnswerWhileItIsFresh() {
        assertThat(get()).isEqualTo(1);
        pass(Duration.ofMillis(999));
        assertThat(get()).isEqualTo(1);
    }

    @Test
    void makesItAnewAfterwards() {
        assertThat(get()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(get()).isEqualTo(2);
    }

    @Test
    void makesItAnewOnceForManyCallers() {
        get();
        pass(Duration.ofSeconds(1));

        int answer = recent.get("key", () -> {
            assertThat(get()).as("given to others meanwhile").isEqualTo(1);
            return 7;
        });

        assertThat(answer).isEqualTo(7);
        assertThat(get()).isEqualTo(7);
    }

    @Test
    void givesNothingThatIsMuchTooOld() {
        get();
        pass(Duration.ofSeconds(3));

        recent.get("key", () -> {
            assertThat(get()).isEqualTo(2);
            return 7;
        });
    }

    @Test
    void keepsNoFailure() {
        assertThatThrownBy(() -> recent.get("key", () -> {
                    throw new IllegalStateException("not there");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(get()).isEqualTo(1);
    }

    @Test
    void forgets() {
        get();
        recent.forget();
        assertThat(get()).isEqualTo(2);
    }
}
