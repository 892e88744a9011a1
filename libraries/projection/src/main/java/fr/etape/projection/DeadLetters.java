package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Topics {@code etape.dead-letters.<group>}: bad records as they were, key, value and headers, with headers
 * {@code etape_reason}, {@code etape_topic}, {@code etape_partition} and {@code etape_offset} added. A record may be
 * sent twice; topic, partition and offset identify it.
 */
final class DeadLetters implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    // A dead letter is larger than its record. If the broker refused it for its size, the stream would stand still.
    private static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private final KafkaAdmin admin;
    private final Set<String> created = ConcurrentHashMap.newKeySet();
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(KafkaAdmin admin) {
        this.admin = admin;
    }

    static String topic(String group) {
        return "etape.dead-letters." + group;
    }

    /** Returns when the broker has all of them. Throws {@link IllegalStateException} when it does not take them. */
    void send(String group, List<DeadLetter> letters) {
        String topic = topic(group);
        create(topic);
        Producer<byte[], byte[]> open = producer();
        List<Future<?>> sent = new ArrayList<>();
        for (DeadLetter letter : letters) {
            log.warn("{}: dead letter {}, {}", group, place(letter.record()), letter.reason());
            sent.add(open.send(copy(topic, letter)));
        }
        sent.forEach(this::await);
    }

    private void create(String topic) {
        if (created.contains(topic)) {
            return;
        }
        admin.createOrModifyTopics(new NewTopic(topic, Optional.of(1), Optional.empty())
                .configs(Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(LARGEST_BYTES),
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        "uncompressed")));
        created.add(topic);
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(admin.getConfigurationProperties());
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_BYTES);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    private static ProducerRecord<byte[], byte[]> copy(String topic, DeadLetter letter) {
        ConsumerRecord<?, byte[]> record = letter.record();
        Headers headers = new RecordHeaders(record.headers().toArray())
                .add("etape_reason", letter.reason().getBytes(UTF_8))
                .add("etape_topic", record.topic().getBytes(UTF_8))
                .add("etape_partition", String.valueOf(record.partition()).getBytes(UTF_8))
                .add("etape_offset", String.valueOf(record.offset()).getBytes(UTF_8));
        byte[] key = record.key() instanceof byte[] bytes ? bytes : null;
        return new ProducerRecord<>(topic, 0, key, record.value(), headers);
    }

    private void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a dead letter was sent", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthenticationException) {
                close();
            }
            throw new IllegalStateException("a dead letter was not sent", e.getCause());
        }
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    /** Ends the producer, not the dead letters: the next one opens another. One that was refused sends nothing more. */
    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
