package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A position that was applied comes again: with the same content, or with another one. */
class ContradictionIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FORGED = "{\"what\":\"seat\",\"amount\":666}";

    @Test
    void aRepeatThatDiffersIsSetAsideWithAnAlarmAndTheStreamGoesOn() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            try (Service service = reading.start()) {
                // given: the forged event comes first, the true one after it
                topic.send(1);
                topic.send(topic.event(2, Counted.TYPE, FORGED));
                topic.send(2, 3);

                await().atMost(SOON).until(() -> alarms(service) == 1);
                assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L);

                // and: another type with the same content, later
                topic.send(topic.event(3, "test.unheard-of.v1", "{\"what\":\"seat\",\"amount\":3,\"later\":[1]}"));
                topic.send(4);

                await().atMost(SOON).until(() -> alarms(service) == 2);
                await().atMost(SOON).until(() -> effects.of(topic.stream).equals(List.of(1L, 2L, 3L, 4L)));
            }
            assertThat(Topic.contentOf(DeadLetters.topic(reading.group)))
                    .extracting(letter -> header(letter, "ce_id"), letter -> header(letter, "etape_reason"))
                    .containsExactly(
                            tuple(topic.stream + "/2", "differs from what was applied at its position"),
                            tuple(topic.stream + "/3", "differs from what was applied at its position"));
        }
    }

    @Test
    void theLastEventAppliedIsKnownAfterARestart() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            Service.Builder reading = Service.reading(topic.pattern(), effects);
            try (Service service = reading.start()) {
                topic.send(1, 2);
                await().atMost(SOON).until(() -> effects.of(topic.stream).contains(2L));
                assertThat(alarms(service)).isZero();
            }
            try (Service again = reading.start()) {
                topic.send(2);
                topic.send(topic.event(2, Counted.TYPE, FORGED));
                topic.send(3);

                await().atMost(SOON).until(() -> effects.of(topic.stream).contains(3L));
                await().atMost(SOON).until(() -> again.counted("repeated") == 2);
                assertThat(alarms(again)).isEqualTo(1);
            }
        }
    }

    @Test
    void anIdenticalRepeatRaisesNoAlarmWhateverItsTrace() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects).start()) {
            topic.send(1, 2, 1, 2);
            var traced = topic.event(2, Counted.TYPE, "{\"what\":\"seat\",\"amount\":2,\"later\":[1]}");
            traced.headers().add("traceparent", new byte[] {'0'});
            topic.send(traced);
            topic.send(3);

            await().atMost(SOON).until(() -> service.counted("repeated") == 3);
            await().atMost(SOON).until(() -> effects.of(topic.stream).equals(List.of(1L, 2L, 3L)));
            assertThat(alarms(service)).isZero();
            assertThat(service.counted("dead-letter")).isZero();
        }
    }

    private static double alarms(Service service) {
        return service.meters.find("etape.projection.contradictions").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return String.valueOf(EventId.header(letter, name));
    }
}
