package fr.etape.sessions.tour.writing;

import fr.etape.sessions.tour.TourStream;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Creates the topic of the tour as soon as a broker answers. Until then the journal keeps its events. One partition,
 * because the order of the stream is its meaning; kept without limit, because readers begin at the beginning.
 */
@Component
class TourTopic implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TourTopic.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final NewTopic TOPIC = TopicBuilder.name(TourStream.TOPIC)
            .partitions(1)
            .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
            .build();

    private final KafkaAdmin admin;
    private volatile @Nullable Thread creating;

    TourTopic(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        creating = Thread.ofVirtual().name("tour-topic").start(this::createOnceTheBrokerAnswers);
    }

    private void createOnceTheBrokerAnswers() {
        try {
            while (!created()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try {
            admin.createOrModifyTopics(TOPIC);
            return true;
        } catch (RuntimeException e) {
            log.warn("The topic {} cannot be created yet: {}", TourStream.TOPIC, e.toString());
            return false;
        }
    }

    @Override
    public void stop() {
        Thread thread = creating;
        if (thread != null) {
            thread.interrupt();
        }
        creating = null;
    }

    @Override
    public boolean isRunning() {
        return creating != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
