package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class NoServersIT {

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
