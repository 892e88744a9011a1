package fr.etape.projection;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/**
 * Starts each topic behind its bookmark, or at its beginning when there is none, whatever offsets are committed to
 * Kafka. So a restart alone fills up a database that was dropped or restored from an older copy.
 */
final class SeekToBookmarks implements KafkaBindingRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(SeekToBookmarks.class);

    // Below max.poll.interval.ms. When it runs out, reading starts from Kafka's offsets; if those are too far ahead,
    // the
    // gap alarm is raised.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Bookmarks bookmarks;
    private final ConsumerGroups groups;

    SeekToBookmarks(Bookmarks bookmarks, ConsumerGroups groups) {
        this.bookmarks = bookmarks;
        this.groups = groups;
    }

    @Override
    public void onPartitionsAssigned(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
        if (partitions.isEmpty()) {
            return;
        }
        String group = groups.ofBinding(binding);
        Map<String, Long> next = nextOffsets(
                group, partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        for (TopicPartition partition : partitions) {
            consumer.seek(partition, next.getOrDefault(partition.topic(), 0L));
        }
    }

    private Map<String, Long> nextOffsets(String group, Collection<String> topics) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return bookmarks.nextOffsets(group, topics);
            } catch (MongoException e) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                log.warn("{}: bookmarks cannot be read, trying again: {}", group, e.toString());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
