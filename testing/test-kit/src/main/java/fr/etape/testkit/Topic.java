package fr.etape.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Topics of the broker that tests share. */
public final class Topic {

    private static final Map<String, Object> SERVERS = Map.of("bootstrap.servers", TestServers.kafka());

    private Topic() {}

    private static final class Shared {
        static final Producer<String, String> PRODUCER =
                new KafkaProducer<>(SERVERS, new StringSerializer(), new StringSerializer());
    }

    /** With one partition. Does nothing when it is there. */
    static void create(String topic) {
        try (Admin admin = Admin.create(SERVERS)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void publish(String topic, PublishedEvent event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, 0, event.key(), event.payload());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        Shared.PRODUCER.send(message);
    }

    /** Returns when all that was published here lies on its topic. */
    static void flush() {
        Shared.PRODUCER.flush();
    }

    /** Everything on a topic up to now, in order; nothing while there is no such topic. */
    public static List<PublishedEvent> read(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<PublishedEvent> found = new ArrayList<>();
        flush();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(SERVERS, new StringDeserializer(), new StringDeserializer())) {
            if (!consumer.listTopics().containsKey(topic)) {
                return List.of();
            }
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> found.add(published(event)));
            }
        }
        return found;
    }

    private static PublishedEvent published(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new PublishedEvent(message.key(), headers, message.value());
    }
}
