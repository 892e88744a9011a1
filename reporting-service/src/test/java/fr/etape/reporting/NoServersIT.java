package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.connection.ClusterSettings;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NoServersIT {

    /** The driver's own 30 s are more than whoever watches over a service waits for its health. */
    @Test
    void waitsFiveSecondsForAStoreThatIsAway() {
        try (RunningService service = RunningService.withoutServers()) {
            ClusterSettings settings = service.context()
                    .getBean(MongoClient.class)
                    .getClusterDescription()
                    .getClusterSettings();

            assertThat(settings.getServerSelectionTimeout(TimeUnit.SECONDS)).isEqualTo(5);
            assertThat(service.get("/actuator/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void startsWithoutKafkaAndMongoDbAndSaysThatItCannotAnswerYet() {
        try (RunningService service = RunningService.withoutServers()) {
            HttpResponse<String> response = service.get("/api/reports/stops/angers-2027-03");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(response.body())
                    .contains("\"type\":\"urn:etape:problem:unavailable\"")
                    .doesNotContain("127.0.0.1");
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
    }
}
