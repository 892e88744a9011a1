package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void appliesOnceWhatIsDeliveredThreeTimes() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects).start()) {
            topic.send(1, 1, 2, 1, 2, 3);
            topic.send(2, 3, 3);
            topic.send(4);

            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(4L));

            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L, 4L);
            // counted after the commit
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(service.counted("repeated")).isEqualTo(6);
                assertThat(service.counted("applied")).isEqualTo(4);
            });
        }
    }

    @Test
    void appliesNothingBehindAGapRaisesTheAlarmAndGoesOnWhenTheGapIsFilled() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects).start()) {
            topic.send(1, 2, 5, 6);

            await().atMost(SOON).until(() -> service.counted("behind-a-gap") == 2);
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L);
            assertThat(waiting(service)).isEqualTo(4);
            assertThat(service.meters.get("etape.projection.gaps").counter().count())
                    .isEqualTo(1);

            topic.send(3, 4, 5, 6, 7);

            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(7L));
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
            await().atMost(SOON).until(() -> waiting(service) == 0);
        }
    }

    @Test
    void passesOverATypeThatItDoesNotReadCountsItAndGoesOn() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects).start()) {
            topic.send(1);
            topic.send(topic.event(2, "test.unheard-of.v1", "{\"anything\":true}"));
            topic.send(3);

            await().atMost(SOON).until(() -> effects.of(topic.stream).equals(List.of(1L, 2L, 3L)));
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(service.counted("passed-over")).isEqualTo(1);
                assertThat(service.counted("applied")).isEqualTo(2);
            });
            assertThat(service.counted("dead-letter")).isZero();
        }
    }

    private static double waiting(Service service) {
        return service.meters.get("etape.projection.gap").gauge().value();
    }
}
