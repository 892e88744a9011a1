package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.testservers.TestServers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class NewTopicIT {

    private static final Duration WITHIN_SECONDS = Duration.ofSeconds(10);

    @Test
    void findsANewTopicWithinSecondsAndReadsItFromItsStart() {
        String family = "test." + UUID.randomUUID().toString().substring(0, 8);
        try (Effects effects = new Effects();
                Topic first = Topic.createIn(family);
                Service service = Service.reading(first.pattern(), effects).start()) {
            first.send(1);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> effects.of(first.stream).contains(1L));

            try (Topic second = Topic.createIn(family)) {
                second.send(1, 2, 3);

                await().atMost(WITHIN_SECONDS)
                        .until(() -> effects.of(second.stream).contains(3L));
                assertThat(effects.of(second.stream)).containsExactly(1L, 2L, 3L);
            }
            assertThat(service.isRunning()).isTrue();
        }
    }

    @Test
    void waitsForTheFirstTopicAndCreatesNone() throws ExecutionException, InterruptedException {
        String family = "test." + UUID.randomUUID().toString().substring(0, 8);
        String pattern = family.replace(".", "\\.") + "\\..*";
        try (Effects effects = new Effects();
                Service service = Service.reading(pattern, effects).start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            assertThat(service.isRunning()).isTrue();
            Set<String> before = admin.listTopics().names().get();
            assertThat(before).noneMatch(topic -> topic.startsWith(family));

            try (Topic topic = Topic.createIn(family)) {
                topic.send(1, 2);

                await().atMost(WITHIN_SECONDS)
                        .until(() -> effects.of(topic.stream).contains(2L));
                assertThat(admin.describeTopics(Set.of(topic.name))
                                .allTopicNames()
                                .get()
                                .values())
                        .singleElement()
                        .satisfies(description ->
                                assertThat(description.partitions()).hasSize(1));
            }
        }
    }

    @Test
    void startsWithoutABrokerAndWithoutMongoDb() {
        try (Effects effects = new Effects();
                Service service = Service.reading("nothing\\..*", effects)
                        .with("spring.kafka.bootstrap-servers", "127.0.0.1:1")
                        .with("spring.mongodb.uri", "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=500")
                        .start()) {
            assertThat(service.isRunning()).isTrue();
        }
    }
}
