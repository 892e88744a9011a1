package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void takesOnlyTheBadRecordsOutOfAGoodPoll() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create()) {
            // Published before the service starts, so that they arrive in one poll.
            topic.send(1);
            topic.send(topic.event(2, Counted.TYPE, "{\"what\":\"seat\","));
            topic.send(3);
            topic.send(topic.event(4, Counted.TYPE, "{\"amount\":1}"));
            topic.send(topic.event(5, Counted.TYPE, null));
            topic.send(topic.event(6, Counted.TYPE, "{\"what\":\"seat\",\"amount\":\"many\"}"));
            topic.send(topic.record("no-position", Counted.TYPE, "{}"));
            topic.send(topic.event(7, Counted.TYPE, "[".repeat(100_000)));
            topic.send(8);
            Service.Builder reading = Service.reading(topic.pattern(), effects);

            try (Service service = reading.start()) {
                await().atMost(SOON).until(() -> effects.of(topic.stream).contains(8L));
                assertThat(effects.of(topic.stream)).containsExactly(1L, 3L, 8L);
                await().atMost(SOON).until(() -> service.counted("dead-letter") == 6);
            }

            assertThat(effects.bookmark(reading.group, topic.stream)).isEqualTo(8);
            List<ConsumerRecord<byte[], byte[]>> letters = Topic.contentOf(DeadLetters.topic(reading.group));
            assertThat(letters)
                    .extracting(letter -> header(letter, "etape_offset"))
                    .containsExactly("1", "3", "4", "5", "7", "6");
            ConsumerRecord<byte[], byte[]> first = letters.getFirst();
            assertThat(new String(first.value(), UTF_8)).isEqualTo("{\"what\":\"seat\",");
            assertThat(new String(first.key(), UTF_8)).isEqualTo(topic.stream);
            assertThat(header(first, "ce_id")).isEqualTo(topic.stream + "/2");
            assertThat(header(first, "etape_topic")).isEqualTo(topic.name);
            assertThat(header(first, "etape_reason")).startsWith("payload is not a Counted");
            assertThat(header(letters.get(1), "etape_reason")).isEqualTo("payload lacks what");
            assertThat(letters.get(2).value()).isNull();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return String.valueOf(EventId.header(letter, name));
    }
}
