package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The service starts although neither MongoDB nor Kafka answers, says so, and stops in order. */
class StartWithoutServersIT {

    @Test
    void tellsCallersToComeAgain() {
        try (ServiceInstance service = ServiceInstance.withoutServers()) {
            HttpResponse<String> list = service.get("/api/stops");
            HttpResponse<String> draft =
                    service.draft(ServiceInstance.stop(ServiceInstance.newStopId(), false), "0123456789");

            assertThat(ServiceInstance.problem(list)).isEqualTo("503 urn:etape:problem:unavailable");
            assertThat(ServiceInstance.header(list, "Retry-After")).isEqualTo("2");
            assertThat(ServiceInstance.problem(draft)).isEqualTo("503 urn:etape:problem:unavailable");
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }
}
