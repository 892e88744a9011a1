package fr.etape.streamwriting;

import fr.etape.contracts.StreamName;
import fr.etape.journal.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.TopicBuilder;

/**
 * The topics of the streams. Each comes into being just before the first event of its stream is sent; until the broker
 * answers, the journal keeps the events. One partition, because the order of a stream is its meaning; kept without
 * limit, because readers begin at the beginning. Replicas as the broker has it by default.
 *
 * <p>The broker stores records unpacked and measures them unpacked, so that none is small on the wire and fills the
 * memory of whoever reads it.
 */
final class StreamTopics implements AutoCloseable {

    private static final String WITHOUT_LIMIT = "-1";

    /** The most that a batch of records takes; a journal hands over less than 256 KB at once. */
    private static final String LARGEST_BYTES = "1048588";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final Map<String, Object> kafka;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();
    private @Nullable Admin admin;

    /** @param kafka settings of a client that administers: bootstrap servers, security */
    StreamTopics(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * The topic of a stream, which exists from then on. Throws {@link IllegalStateException} when the broker does not
     * answer or refuses.
     */
    String topicOf(StreamName name, StreamId stream) {
        String topic = name.topicOfStream(stream.value());
        if (!existing.contains(topic)) {
            create(newTopic(topic));
            existing.add(topic);
        }
        return topic;
    }

    private void create(NewTopic topic) {
        try {
            CreateTopicsOptions options = new CreateTopicsOptions().timeoutMs((int) ANSWER_WITHIN.toMillis());
            admin().createTopics(List.of(topic), options).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a topic was created", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return;
            }
            throw new IllegalStateException("the topic " + topic.name() + " was not created", e.getCause());
        }
    }

    /** One for all topics, since each client signs in again, which takes thousands of hashes. */
    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    private static NewTopic newTopic(String topic) {
        return TopicBuilder.name(topic)
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, WITHOUT_LIMIT)
                .config(TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed")
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_BYTES)
                .build();
    }
}
