package fr.etape.sessions.tour;

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

/** Creates the topic of the directory, as soon as the broker answers. Until then the journal keeps what it is to carry. */
@Component
class TourTopic implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TourTopic.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

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
            while (!isCreated()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One partition, because the order of a stream is its meaning; kept for ever, because readers begin at the beginning. */
    private boolean isCreated() {
        NewTopic topic = TopicBuilder.name(TourStream.TOPIC)
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
        try {
            admin.createOrModifyTopics(topic);
            return true;
        } catch (RuntimeException e) {
            log.warn("The broker does not answer yet: {}", e.toString());
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
}
