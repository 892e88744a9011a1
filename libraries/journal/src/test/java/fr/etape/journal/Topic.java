package fr.etape.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition on the real broker, and all that was ever sent to it. */
final class Topic implements AutoCloseable {

    private final String name;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Producer<String, byte[]>> producers = new ArrayList<>();
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    Topic(String name) {
        this.name = name;
        Map<String, Object> broker = Map.of("bootstrap.servers", TestServers.kafka());
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        this.consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
        TopicPartition only = new TopicPartition(name, 0);
        consumer.assign(List.of(only));
        consumer.seekToBeginning(List.of(only));
    }

    Producer<String, byte[]> producer() {
        return producer(() -> {});
    }

    /** A real producer; what comes before each of its sends may stall or throw. */
    Producer<String, byte[]> producer(Runnable beforeSend) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestServers.kafka(), "acks", "all", "enable.idempotence", true);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public Future<RecordMetadata> send(ProducerRecord<String, byte[]> event) {
                beforeSend.run();
                return super.send(event);
            }
        };
        producers.add(producer);
        return producer;
    }

    List<ConsumerRecord<String, byte[]>> records() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records;
    }

    List<String> ids() {
        return records().stream().map(event -> headers(event).get("ce_id")).toList();
    }

    Map<String, String> headers(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = new TreeMap<>();
        event.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    @Override
    public void close() {
        producers.forEach(Producer::close);
        consumer.close();
    }
}
