package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the service tells of its own state, and that it tells nothing else. */
class HealthIT {

    @Test
    void saysThatItIsWell() {
        try (ServiceInstance service = ServiceInstance.ready()) {
            assertThat(service.get("/actuator/health").body()).contains("\"status\":\"UP\"");
            assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
        }
    }
}
