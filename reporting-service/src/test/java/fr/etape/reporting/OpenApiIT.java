package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.api.Description;
import fr.etape.testkit.api.Handlers;
import org.junit.jupiter.api.Test;

class OpenApiIT {

    @Test
    void theDescriptionSaysWhatTheServiceDoes() {
        try (RunningService service = RunningService.withoutServers()) {
            Description description =
                    Description.of(service.get("/openapi.json").body());

            assertThat(description.operations()).isEqualTo(Handlers.of(service.context()));
            assertThat(description.faults()).isEmpty();
        }
    }
}
