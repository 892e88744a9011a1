package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;

/** A header that tells the default header mapper to nest arrays until the stack is used up (CVE-2026-59406). */
class PoisonHeaderIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void appliesARecordWhoseHeadersNameClassesToInstantiate() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects).start()) {
            topic.send(1);
            topic.send(poisoned(topic, 2));
            topic.send(3);

            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(3L));
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L);
            assertThat(service.stopped).isEmpty();
        }
    }

    @Test
    void controlTheConverterOfTheBinderStopsForGoodWhateverHeaderMapperIsNamed() {
        try (Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects)
                        .with("spring.cloud.stream.kafka.default.consumer.converter-bean-name", "converterOfTheBinder")
                        .with("spring.cloud.stream.kafka.binder.header-mapper-bean-name", "kafkaBinderHeaderMapper")
                        .start()) {
            topic.send(1);
            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(1L));

            topic.send(poisoned(topic, 2));
            topic.send(3);

            await().atMost(SOON).until(() -> !service.stopped.isEmpty());
            assertThat(service.stopped.getFirst().getReason()).isEqualTo(Reason.ERROR);
            assertThat(effects.of(topic.stream)).containsExactly(1L);
        }
    }

    private static ProducerRecord<String, byte[]> poisoned(Topic topic, long position) {
        ProducerRecord<String, byte[]> record = topic.event(position, Counted.TYPE, "{\"what\":\"seat\",\"amount\":2}");
        String type = "java.util.Timer" + "[]".repeat(20_000);
        record.headers()
                .add("spring_json_header_types", ("{\"x\":\"" + type + "\"}").getBytes(UTF_8))
                .add("x", "[]".getBytes(UTF_8));
        return record;
    }
}
