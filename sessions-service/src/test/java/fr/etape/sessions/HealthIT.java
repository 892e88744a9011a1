package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service says about its own state, and that it says nothing else. */
class HealthIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    @Test
    void saysThatItIsWell() {
        assertThat(service.asNobody().get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(service.asNobody().get("/actuator/env").status()).isEqualTo(404);
    }
}
