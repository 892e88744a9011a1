package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.api.Description;
import fr.etape.testkit.api.Handlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenApiIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    @Test
    void theDescriptionSaysWhatTheServiceDoes() {
        Description description = Description.ofService("sessions-service");

        assertThat(description.operations()).isEqualTo(Handlers.of(service.context()));
        assertThat(description.faults()).isEmpty();
    }
}
