package fr.etape.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.api.Description;
import fr.etape.testkit.api.Handlers;
import org.junit.jupiter.api.Test;

class OpenApiIT {

    @Test
    void theDescriptionSaysWhatTheServiceDoes() throws Exception {
        try (Suite suite = new Suite()) {
            ServiceInstance service = suite.start();
            Description description = Description.ofService("registration-service");

            assertThat(description.operations()).isEqualTo(Handlers.of(service.context()));
            assertThat(description.faults()).isEmpty();
        }
    }
}
