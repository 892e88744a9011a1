package fr.etape.streamwriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.StreamName;
import fr.etape.journal.StreamId;
import fr.etape.localservers.topicaccess.Principal;
import fr.etape.testservers.SecuredBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthenticationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamTopicsIT {

    private static final StreamName PROGRAMME = StreamName.ofEachStop("programme");
    private static final StreamId ANGERS = new StreamId("angers-2027-03/programme");
    private static final StreamId NANTES = new StreamId("nantes-2027-06/programme");

    @TempDir
    static Path directory;

    private static SecuredBroker broker;

    private StreamTopics topics;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = SecuredBroker.start(directory);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void begin() {
        topics = of(Principal.SESSIONS);
    }

    private static StreamTopics of(Principal principal) {
        Map<String, Object> settings = new HashMap<>(broker.settings(principal));
        settings.put("default.api.timeout.ms", 5_000);
        settings.put("request.timeout.ms", 2_000);
        return new StreamTopics(settings);
    }

    @AfterEach
    void end() {
        topics.close();
    }

    @Test
    void aTopicExistsOnceItIsAskedFor() throws Exception {
        assertThat(topics.topicOf(PROGRAMME, ANGERS)).isEqualTo("etape.programme.v1.angers-2027-03");
        assertThat(topics.topicOf(PROGRAMME, ANGERS)).isEqualTo("etape.programme.v1.angers-2027-03");

        try (StreamTopics another = of(Principal.SESSIONS);
                Admin admin = Admin.create(broker.settings(Principal.ADMIN))) {
            assertThat(another.topicOf(PROGRAMME, ANGERS)).isEqualTo("etape.programme.v1.angers-2027-03");
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "etape.programme.v1.angers-2027-03");
            Config config = admin.describeConfigs(Set.of(topic)).all().get().get(topic);
            assertThat(List.of("retention.ms", "compression.type", "max.message.bytes"))
                    .extracting(name -> config.get(name).value())
                    .containsExactly("-1", "uncompressed", "1048588");
        }
    }

    @Test
    void whoeverWasRefusedCreatesTopicsOnceTheBrokerKnowsThem() throws Exception {
        broker.forget(Principal.SESSIONS);
        assertThatThrownBy(() -> topics.topicOf(PROGRAMME, NANTES))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(AuthenticationException.class);

        broker.knowAll();

        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> topics.topicOf(PROGRAMME, NANTES).equals("etape.programme.v1.nantes-2027-06"));
    }

    @Test
    void whatBelongsToAnotherServiceIsNotCreated() {
        StreamName registrations = StreamName.ofEachStop("registrations");

        assertThatThrownBy(() -> topics.topicOf(registrations, new StreamId("angers-2027-03/registrations")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("etape.registrations.v1.angers-2027-03");
    }
}
