package fr.etape.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.api.Description;
import fr.etape.testkit.api.Handlers;
import org.junit.jupiter.api.Test;

class OpenApiIT {

    @Test
    void theDescriptionSaysWhatTheServiceDoes() {
        try (RunningApplication service = RunningApplication.of(ReportingServiceApplication.class)
                .withoutServers()
                .start()) {
            Description description = Description.ofService("reporting-service");

            assertThat(description.operations()).isEqualTo(Handlers.of(service.context()));
            assertThat(description.faults()).isEmpty();
        }
    }
}
