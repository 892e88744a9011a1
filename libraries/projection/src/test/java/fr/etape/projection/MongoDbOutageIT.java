package fr.etape.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import fr.etape.testservers.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MongoDbOutageIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void losesAndSkipsNothingWhileMongoDbDoesNotAnswer() {
        ConnectionString uri = new ConnectionString(TestServers.mongodb());
        try (StallingProxy proxy = StallingProxy.to(uri.getHosts().getFirst());
                Effects effects = new Effects();
                Topic topic = Topic.create();
                Service service = Service.reading(topic.pattern(), effects)
                        .with("spring.mongodb.uri", proxy.inPlaceOf(uri) + "&serverSelectionTimeoutMS=500")
                        .start()) {
            topic.send(1, 2);
            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(2L));

            proxy.stall();
            topic.send(3, 4, 5);
            proxy.cut();
            await().atMost(SOON).until(() -> failures(service) >= 3);
            topic.send(6);
            proxy.goOn();

            await().atMost(SOON).until(() -> effects.of(topic.stream).contains(6L));
            assertThat(effects.of(topic.stream)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    private static double failures(Service service) {
        return service.meters.get("etape.projection.failures").counter().count();
    }
}
