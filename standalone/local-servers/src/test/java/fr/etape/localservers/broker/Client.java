package fr.etape.localservers.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Somebody at a broker. Each method says in one word what came of it: done, or the kind of the refusal. */
final class Client implements AutoCloseable {

    private final Map<String, Object> settings;
    private final Admin admin;

    Client(String servers, Map<String, Object> login) {
        settings = new HashMap<>(login);
        settings.put("bootstrap.servers", servers);
        settings.put("default.api.timeout.ms", 4_000);
        settings.put("request.timeout.ms", 3_000);
        admin = Admin.create(settings);
    }

    String create(String topic) {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(10, TimeUnit.SECONDS);
            return "made";
        } catch (Exception e) {
            return reason(e);
        }
    }

    String send(String topic, String value) {
        return send(topic, value.getBytes(UTF_8), "none");
    }

    String send(String topic, byte[] value, String compression) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(Map.of(
                "acks", "all", "max.block.ms", 4_000, "delivery.timeout.ms", 8_000, "linger.ms", 0, "retries", 0));
        all.putAll(Map.of("max.request.size", 1 << 30, "buffer.memory", 1L << 30, "compression.type", compression));
        all.put("enable.idempotence", false);
        try (var producer = new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, null, value)).get(10, TimeUnit.SECONDS);
            return "written";
        } catch (Exception e) {
            return reason(e);
        }
    }

    /** The first record that is still there. */
    String read(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(settings)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(4)).isEmpty() ? "nothing" : "read";
        } catch (KafkaException e) {
            return reason(e);
        }
    }

    /** Of all records that are there. */
    List<String> values(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<String> values = new ArrayList<>();
        try (var consumer = consumer(settings)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(new String(record.value(), UTF_8)));
            }
        }
        return values;
    }

    /** Reads as a member of a group. */
    String join(String group, String topics) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest"));
        try (var consumer = consumer(all)) {
            consumer.subscribe(Pattern.compile(topics));
            for (int poll = 0; poll < 50; poll++) {
                if (!consumer.poll(Duration.ofMillis(200)).isEmpty()) {
                    consumer.commitSync();
                    return "joined";
                }
            }
            return "nothing";
        } catch (KafkaException e) {
            return reason(e);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getSimpleName();
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
