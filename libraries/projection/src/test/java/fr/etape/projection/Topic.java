package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A topic that no other test uses and its stream, published as a journal does. */
final class Topic implements AutoCloseable {

    private static final Map<String, Object> SERVERS = Map.of("bootstrap.servers", TestServers.kafka());

    final String family;
    final String name;
    final String stream;
    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(SERVERS, new StringSerializer(), new ByteArraySerializer());

    private Topic(String family) {
        String stop = "stop-" + UUID.randomUUID().toString().substring(0, 8);
        this.family = family;
        this.name = family + "." + stop;
        this.stream = stop + "/counts";
    }

    static Topic create() {
        return createIn("test." + UUID.randomUUID().toString().substring(0, 8));
    }

    static Topic createIn(String family) {
        Topic topic = new Topic(family);
        try (Admin admin = Admin.create(SERVERS)) {
            admin.createTopics(List.of(new NewTopic(topic.name, 1, (short) 1)))
                    .all()
                    .get();
            return topic;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The destination of a binding that reads the topics of this family. */
    String pattern() {
        return family.replace(".", "\\.") + "\\..*";
    }

    void send(long... positions) {
        for (long position : positions) {
            send(event(position, Counted.TYPE, "{\"what\":\"seat\",\"amount\":" + position + ",\"later\":[1]}"));
        }
        producer.flush();
    }

    ProducerRecord<String, byte[]> event(long position, String type, @Nullable String payload) {
        return record(stream + "/" + position, type, payload);
    }

    ProducerRecord<String, byte[]> record(String id, String type, @Nullable String payload) {
        return record(name, stream, id, type, payload);
    }

    static ProducerRecord<String, byte[]> record(
            String topic, String stream, String id, String type, @Nullable String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, 0, stream, payload == null ? null : payload.getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", "2027-01-11T08:00:00.123Z".getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }

    void send(ProducerRecord<String, byte[]> record) {
        producer.send(record);
    }

    static List<ConsumerRecord<byte[], byte[]>> contentOf(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(SERVERS, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<byte[], byte[]>> content = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(content::add);
            }
            return content;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
