package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingListIT {

    @RegisterExtension
    static final RunningApplication service =
            RegistrationService.notShared().with("etape.registration.waiting-lists.least", 1);

    private final Participants people = new Participants(service);

    @Test
    void whoComesAfterItsEndIsTurnedAway() {
        String stop = Stops.open(service, Map.of(ELU, 1, ETAT, 1));
        people.register(stop, People.numbered(1, "ELU"));

        Answer waits = people.register(stop, People.numbered(2, "ELU"));
        Answer turnedAway = people.register(stop, People.numbered(3, "ELU"));
        Answer other = people.register(stop, People.numbered(3, "ETAT"));

        assertThat(waits.text("status")).isEqualTo("WAITLISTED");
        assertThat(turnedAway.problem()).isEqualTo("409 urn:etape:problem:waiting-list-full");
        assertThat(other.text("status")).as("negative control: another college").isEqualTo("CONFIRMED");
    }
}
