package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import org.junit.jupiter.api.Test;

/** The service starts although neither MongoDB nor Kafka answers, says so, and stops in order. */
class StartWithoutServersIT {

    @Test
    void tellsCallersToTryAgain() {
        try (RunningApplication service = SessionsService.notReady()
                .withoutServers()
                .with("etape.journal.answer-within", "500ms")
                .start()) {
            Answer list = service.as("claire").get("/api/stops");
            Answer draft = new NewStop(service).draft();

            assertThat(list.problem()).isEqualTo("503 urn:etape:problem:unavailable");
            assertThat(list.header("Retry-After")).isEqualTo("2");
            assertThat(draft.problem()).isEqualTo("503 urn:etape:problem:unavailable");
            assertThat(service.asNobody().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
        }
    }
}
