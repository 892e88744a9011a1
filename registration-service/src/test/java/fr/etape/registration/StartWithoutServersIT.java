package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.ServiceInstance.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service starts before its servers do, and says what it cannot do yet. */
class StartWithoutServersIT {

    @Test
    void answersComeAgainUntilTheStoreIsThere() {
        try (ServiceInstance service = ServiceInstance.start(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=mongodb://127.0.0.1:1/?replicaSet=rs0&serverSelectionTimeoutMS=200",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--etape.registration.link-secret=a secret of at least 32 characters"))) {

            Answer answer = service.register("angers-2027-03", People.elodie("ELU"));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unavailable");
            assertThat(answer.response().headers().firstValue("Retry-After")).contains("2");
            assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(service.get("/api/communes/49007").text("name")).isEqualTo("Angers");
        }
    }

    @Test
    void anInstanceThatStartsLaterKnowsWhatTheFirstOneTook() throws Exception {
        try (Suite suite = new Suite()) {
            String stop = Suite.newStopId();
            Answer taken;
            try (ServiceInstance first = suite.start()) {
                suite.announce(Stops.published(stop, Map.of(ELU, 1)));
                await().atMost(Duration.ofSeconds(30))
                        .until(() ->
                                first.get("/api/stops/" + stop + "/admission").status() == 200);
                taken = first.register(stop, People.elodie("ELU"), "the-same-key");
            }

            ServiceInstance second = suite.start();

            assertThat(second.register(stop, People.elodie("ELU"), "the-same-key")
                            .response()
                            .body())
                    .isEqualTo(taken.response().body());
            assertThat(second.register(stop, People.numbered(1, "ELU")).text("status"))
                    .isEqualTo("WAITLISTED");
        }
    }
}
