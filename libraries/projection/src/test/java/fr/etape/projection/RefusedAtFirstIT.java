package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.localservers.broker.BrokerAccess;
import fr.etape.localservers.broker.BrokerSettings;
import fr.etape.localservers.broker.ManagedBroker;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.topicaccess.Principal;
import fr.etape.localservers.topicaccess.TopicAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
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

    private static BrokerAccess access;
    private static ManagedBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        access = BrokerAccess.keptIn(directory.resolve("secrets"));
        broker = ManagedBroker.start(new BrokerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                directory.resolve("data"),
                directory.resolve("log"),
                Ports.free(),
                Ports.free(),
                access));
        try (Admin admin = Admin.create(settings(Principal.ADMIN));
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        settings(Principal.SESSIONS), new StringSerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            producer.send(event()).get();
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void forgetTheService() throws Exception {
        try (Admin admin = Admin.create(settings(Principal.ADMIN))) {
            admin.alterUserScramCredentials(List.of(
                            new UserScramCredentialDeletion(Principal.REPORTING.user(), ScramMechanism.SCRAM_SHA_512)))
                    .all()
                    .get();
        }
    }

    @Test
    void aServiceThatIsRefusedAsksAgainUntilItMayRead() throws Exception {
        try (Effects effects = new Effects();
                Service service = reading(effects).start()) {
            await("the service is refused").atMost(SOON).until(() -> service.refusals.get() > 1);
            assertThat(effects.of(STREAM)).isEmpty();

            introduceTheService();

            await("it reads").atMost(SOON).until(() -> effects.of(STREAM).contains(1L));
            assertThat(service.stopped).isEmpty();
        }
    }

    @Test
    void withoutAskingAgainItsConsumerEndsForGood() throws Exception {
        try (Effects effects = new Effects();
                Service service = reading(effects).with(RETRY, "").start()) {
            await("the consumer ends").atMost(SOON).until(() -> !service.stopped.isEmpty());

            introduceTheService();

            assertThat(service.stopped).extracting("reason").containsExactly(Reason.AUTH);
            assertThat(service.isRunning()).isTrue();
            assertThat(effects.of(STREAM)).isEmpty();
        }
    }

    private static Service.Builder reading(Effects effects) {
        Service.Builder builder = Service.reading(TOPIC.replace(".", "\\."), effects)
                .with("spring.cloud.stream.bindings.reading-in-0.group", "reporting.tour");
        settings(Principal.REPORTING).forEach((name, value) -> {
            String prefix = name.equals("bootstrap.servers") ? "" : "spring.kafka.properties.";
            builder.with(prefix.isEmpty() ? "spring.kafka.bootstrap-servers" : prefix + name, value.toString());
        });
        return builder;
    }

    private static void introduceTheService() throws Exception {
        try (Admin admin = Admin.create(settings(Principal.ADMIN))) {
            TopicAccess.apply(admin, access.passwords());
        }
    }

    private static Map<String, Object> settings(Principal principal) {
        Map<String, Object> settings = new HashMap<>(access.login(principal).settings());
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return settings;
    }

    private static ProducerRecord<String, byte[]> event() {
        return Topic.record(TOPIC, STREAM, STREAM + "/1", Counted.TYPE, "{\"what\":\"seat\",\"amount\":1}");
    }
}
