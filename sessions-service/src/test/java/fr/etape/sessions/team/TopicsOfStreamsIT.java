package fr.etape.sessions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.team.TeamEvent;
import fr.etape.sessions.SessionsService;
import fr.etape.testkit.RunningApplication;
import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stream and its topic come into being with its first event. */
class TopicsOfStreamsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private static final Admin ADMIN = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()));

    private final OpenedStop stop = new OpenedStop(service);

    @Test
    void theFirstEventOfAStreamBringsItsTopicWithOnePartitionKeptForEverAndUnpacked() throws Exception {
        String topic = TeamEvent.STREAM.topicOf(stop.id());

        await().atMost(Duration.ofSeconds(20)).until(() -> topics().contains(topic));

        TopicDescription description = ADMIN.describeTopics(List.of(topic))
                .topicNameValues()
                .get(topic)
                .get();
        assertThat(description.partitions()).hasSize(1);
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config =
                ADMIN.describeConfigs(List.of(resource)).values().get(resource).get();
        assertThat(config.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("-1");
        assertThat(config.get(TopicConfig.COMPRESSION_TYPE_CONFIG).value()).isEqualTo("uncompressed");
        assertThat(config.get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG).value()).isEqualTo("1048588");
    }

    /** The marker is a stream that is written afterwards and has its topic. */
    @Test
    void aRefusedCommandBringsNoTopic() {
        String refused = service.newStopId();
        String path = "/api/stops/" + refused + "/team/" + OpenedStop.HUGOS_ID + "/DOOR";
        assertThat(service.asSteering().put(path).status()).isEqualTo(404);

        OpenedStop marker = new OpenedStop(service);

        await().atMost(Duration.ofSeconds(20)).until(() -> topics().contains(TeamEvent.STREAM.topicOf(marker.id())));
        assertThat(topics()).doesNotContain(TeamEvent.STREAM.topicOf(refused));
    }

    private static Set<String> topics() {
        try {
            return ADMIN.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
