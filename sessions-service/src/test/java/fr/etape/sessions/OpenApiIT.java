package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.api.Description;
import fr.etape.testkit.api.Handlers;
import org.junit.jupiter.api.Test;

class OpenApiIT {

    @Test
    void theDescriptionSaysWhatTheServiceDoes() {
        try (ServiceInstance service = ServiceInstance.withoutServers()) {
            Description description = Description.ofService("sessions-service");

            assertThat(description.operations()).isEqualTo(Handlers.of(service.context()));
            assertThat(description.faults()).isEmpty();
        }
    }
}
