package fr.etape.journal;

import static fr.etape.journal.Room.STREAM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.localservers.topicaccess.Principal;
import fr.etape.testservers.SecuredBroker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that does not know the service yet, as at a first start, or that has forgotten its password. */
class RefusedProducerIT {

    private static final String TOPIC = "etape.tour.v1";

    @TempDir
    static Path directory;

    private static SecuredBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = SecuredBroker.start(directory);
        broker.create(TOPIC);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void theBrokerDoesNotKnowTheService() throws Exception {
        broker.forget(Principal.SESSIONS);
    }

    @Test
    void whatWasRefusedIsPublishedOnceTheBrokerKnowsTheService() throws Exception {
        int before = published();
        try (Room room = new Room(10);
                RenewedProducer producer = new RenewedProducer(RefusedProducerIT::producer)) {
            Producer<String, byte[]> first = producer.current();
            var journal = journal(room, producer);
            journal.submit(STREAM, Seats.take("p1"), Origin.unknown()).get();
            await("the producer is renewed").atMost(Duration.ofSeconds(20)).until(() -> producer.current() != first);
            assertThat(published()).isEqualTo(before);

            broker.knowAll();

            await("the event is published")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(published()).isEqualTo(before + 1));
            journal.close();
        }
    }

    /** What this is all about: a producer of Kafka's own stays silent. */
    @Test
    void aProducerThatWasRefusedSendsNothingAnyMoreEvenWhereItMay() throws Exception {
        try (Producer<String, byte[]> producer = producer()) {
            assertThatThrownBy(() -> producer.send(record()).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);

            broker.knowAll();
            await("others of this service may send")
                    .atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .until(RefusedProducerIT::sendsWithAnother);

            // The refusal is told once more to whatever waited for it; from then on nothing is sent, and nothing
            // refused.
            await("it is silent")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> failure(producer) instanceof TimeoutException);
            assertThat(failure(producer)).isInstanceOf(TimeoutException.class);
        }
    }

    /** Why a record was not sent; throws {@link AssertionError} when it was. */
    private static Throwable failure(Producer<String, byte[]> producer) throws InterruptedException {
        try {
            throw new AssertionError("sent: " + producer.send(record()).get());
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static boolean sendsWithAnother() throws Exception {
        try (Producer<String, byte[]> another = producer()) {
            return another.send(record()).get().hasOffset();
        }
    }

    private static Journal<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> journal(
            Room room, RenewedProducer producer) {
        StreamKind<Seats.State, Seats.Command, Seats.Event, Seats.Outcome> kind = new StreamKind<>(
                "rooms",
                room.seats,
                new Seats.Format(),
                command -> command.getClass().getSimpleName(),
                new Seats.StateAsLines(),
                Documents.none(),
                stream -> TOPIC);
        return new Journal<>(room.client, room.name, producer, kind, Room.SETTINGS, Clock.systemUTC());
    }

    private static Producer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(broker.settings(Principal.SESSIONS));
        settings.putAll(Map.of(
                "acks", "all",
                "enable.idempotence", true,
                "max.block.ms", 5_000,
                "request.timeout.ms", 2_000,
                "delivery.timeout.ms", 4_000));
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> record() {
        return new ProducerRecord<>(TOPIC, "key", "value".getBytes(UTF_8));
    }

    private static int published() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                broker.settings(Principal.ADMIN), new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition only = new TopicPartition(TOPIC, 0);
            return consumer.endOffsets(List.of(only)).get(only).intValue();
        }
    }
}
