package fr.etape.streamwriting;

import fr.etape.contracts.StreamName;
import fr.etape.journal.StreamId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics of the streams. Each comes into being just before the first event of its stream is sent; until the broker
 * answers, the journal keeps the events. One partition, because the order of a stream is its meaning; kept without
 * limit, because readers begin at the beginning. Replicas as the broker has it by default.
 *
 * <p>The broker stores records unpacked and measures them unpacked, so that none is small on the wire and fills the
 * memory of whoever reads it.
 */
final class StreamTopics {

    private static final String WITHOUT_LIMIT = "-1";

    /** The most that a batch of records takes; a journal hands over less than 256 KB at once. */
    private static final String LARGEST_BYTES = "1048588";

    private final KafkaAdmin admin;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    StreamTopics(KafkaAdmin admin) {
        this.admin = admin;
    }

    /** The topic of a stream, which exists from then on. Throws when the broker does not answer or refuses. */
    String topicOf(StreamName name, StreamId stream) {
        String topic = name.topicOfStream(stream.value());
        if (!existing.contains(topic)) {
            admin.createOrModifyTopics(newTopic(topic));
            existing.add(topic);
        }
        return topic;
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
