package fr.etape.projection;

import com.mongodb.MongoException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/**
 * Starts each topic behind its bookmark, or at its beginning when there is none: the offsets committed to Kafka are
 * not what counts. So a database that was dropped, or restored from an older copy, is filled up by a restart alone.
 */
final class SeekToBookmarks implements KafkaBindingRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(SeekToBookmarks.class);

    // Each waits for a server as long as the driver does (30 s unless configured): below max.poll.interval.ms in all.
    private static final int ATTEMPTS = 4;

    private final Bookmarks bookmarks;

    SeekToBookmarks(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Override
    public void onPartitionsAssigned(
            String bindingName, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
        if (partitions.isEmpty()) {
            return;
        }
        String group = consumer.groupMetadata().groupId();
        Map<String, Long> next = nextOffsets(
                group, partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        for (TopicPartition partition : partitions) {
            consumer.seek(partition, next.getOrDefault(partition.topic(), 0L));
        }
    }

    private Map<String, Long> nextOffsets(String group, Collection<String> topics) {
        for (int attempt = 1; ; attempt++) {
            try {
                return bookmarks.nextOffsets(group, topics);
            } catch (MongoException e) {
                log.warn("{}: bookmarks cannot be read, attempt {} of {}: {}", group, attempt, ATTEMPTS, e.toString());
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
