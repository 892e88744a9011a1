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
 * Starts each topic behind its bookmark, or at its beginning when there is none: the offsets committed to Kafka are
 * not what counts. So a database that was dropped, or restored from an older copy, is filled up by a restart alone.
 */
final class SeekToBookmarks implements KafkaBindingRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(SeekToBookmarks.class);

    // Below max.poll.interval.ms. Who is later reads on from Kafka's offsets, and raises the gap alarm if they lead too
    // far.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

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
