package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.localservers.topicaccess.Principal;
import fr.etape.testservers.SecuredBroker;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;

/** A broker that does not know the service yet, as at a first start, where all parts start at once. */
class RefusedAtFirstIT {

    private static final String TOPIC = "etape.tour.v1";
    private static final String STREAM = "tour";
    private static final String RETRY = "spring.cloud.stream.kafka.binder.authorization-exception-retry-interval";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static SecuredBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = SecuredBroker.start(directory);
        broker.create(TOPIC);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                broker.settings(Principal.SESSIONS), new StringSerializer(), new ByteArraySerializer())) {
            String payload = "{\"what\":\"seat\",\"amount\":1}";
            producer.send(Topic.record(TOPIC, STREAM, STREAM + "/1", Counted.TYPE, payload))
                    .get();
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void theBrokerDoesNotKnowTheService() throws Exception {
        broker.forget(Principal.REPORTING);
    }

    @Test
    void aServiceThatIsRefusedAsksAgainUntilItMayRead() throws Exception {
        try (Effects effects = new Effects();
                Service service = reading(effects).start()) {
            await("the service is refused").atMost(SOON).until(() -> service.refusals.get() > 1);
            assertThat(effects.of(STREAM)).isEmpty();

            broker.knowAll();

            await("it reads").atMost(SOON).until(() -> effects.of(STREAM).contains(1L));
            assertThat(service.stopped).isEmpty();
        }
    }

    @Test
    void withoutAskingAgainItsConsumerEndsForGood() throws Exception {
        try (Effects effects = new Effects();
                Service service = reading(effects).with(RETRY, "").start()) {
            await("the consumer ends").atMost(SOON).until(() -> !service.stopped.isEmpty());

            broker.knowAll();

            assertThat(service.stopped).extracting("reason").containsExactly(Reason.AUTH);
            assertThat(service.isRunning()).isTrue();
            assertThat(effects.of(STREAM)).isEmpty();
        }
    }

    private static Service.Builder reading(Effects effects) {
        Service.Builder builder = Service.reading(TOPIC.replace(".", "\\."), effects)
                .with("spring.cloud.stream.bindings.reading-in-0.group", "reporting.tour");
        broker.settings(Principal.REPORTING)
                .forEach((name, value) -> builder.with("spring.kafka.properties." + name, value.toString()));
        return builder.with("spring.kafka.bootstrap-servers", (String)
                broker.settings(Principal.REPORTING).get("bootstrap.servers"));
    }
}
