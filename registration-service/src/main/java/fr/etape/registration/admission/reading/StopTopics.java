package fr.etape.registration.admission.reading;

import fr.etape.registration.admission.AdmissionStreams;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The topics of the admissions, one a stop. */
@Component
class StopTopics {

    private final KafkaAdmin admin;

    StopTopics(KafkaAdmin admin) {
        this.admin = admin;
    }

    /**
     * Does nothing when the topic is there. One partition, because the order of a stream is its meaning; kept without
     * limit, because readers begin at the beginning. Replicas as the broker has it by default.
     */
    void create(String stopId) {
        NewTopic topic = TopicBuilder.name(AdmissionStreams.topicOf(AdmissionStreams.of(stopId)))
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
        admin.createOrModifyTopics(topic);
    }
}
