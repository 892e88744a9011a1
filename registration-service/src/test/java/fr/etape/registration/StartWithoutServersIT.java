package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service starts before its servers do, and says what it cannot do yet. */
class StartWithoutServersIT {

    @Test
    void tellsCallersToTryAgainUntilTheStoreIsThere() {
        try (RunningApplication service =
                RegistrationService.notShared().withoutServers().start()) {
            Answer answer = new Participants(service).register("angers-2027-03", People.elodie("ELU"));

            assertThat(answer.problem()).isEqualTo("503 urn:etape:problem:unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(service.asNobody().get("/actuator/health/liveness").status())
                    .isEqualTo(200);
            assertThat(service.asNobody().get("/api/communes/49007").text("name"))
                    .isEqualTo("Angers");
        }
    }

    @Test
    void anInstanceThatStartsLaterKnowsWhatTheFirstOneTook() {
        try (RunningApplication first = RegistrationService.notShared().start()) {
            String stop = Stops.open(first, Map.of(ELU, 1));
            Answer taken = new Participants(first).register(stop, People.elodie("ELU"), "the-same-key");
            first.close();

            Participants atSecond = new Participants(first.another());

            assertThat(atSecond.register(stop, People.elodie("ELU"), "the-same-key")
                            .body())
                    .isEqualTo(taken.body());
            assertThat(atSecond.register(stop, People.numbered(1, "ELU")).text("status"))
                    .isEqualTo("WAITLISTED");
        }
    }
}
