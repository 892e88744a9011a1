package fr.etape.registration.roster;

import static fr.etape.contracts.College.AUTRE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.contracts.team.Role.FACILITATOR;
import static fr.etape.contracts.team.Role.ORGANISER;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A stop with seven registrations, the same for all tests of staff: Claire organises, Hugo is at the door, Inès leads a
 * table, Simone steers. Paula organises another.
 */
abstract class StaffedStop {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.notShared();

    static final String STOP = service.newStopId();
    static final String LIST = "/api/stops/" + STOP + "/registrations";
    static final String ELSEWHERE = service.newStopId();
    static final String LIST_ELSEWHERE = "/api/stops/" + ELSEWHERE + "/registrations";
    static final Participants PEOPLE = new Participants(service);

    private static final AtomicBoolean OPEN = new AtomicBoolean();

    @BeforeAll
    static void openAStopWithATeam() {
        if (OPEN.getAndSet(true)) {
            return;
        }
        Stops.announce(service, Stops.published(STOP, Map.of(ELU, 3, ETAT, 3)));
        Stops.announce(service, Stops.published(ELSEWHERE, Map.of(ELU, 3, AUTRE, 3)));
        service.grant(STOP, "claire", ORGANISER, DOOR);
        service.grant(STOP, "hugo", DOOR);
        service.grant(STOP, "ines", FACILITATOR);
        service.grant(ELSEWHERE, "paula", ORGANISER);
        register("Élodie", "Grandjean", "elodie.grandjean@mairie-angers.example", "ELU");
        register("Jean-Noël", "Le Goff", "contact@quimper.example", "ELU");
        register("Zoé", "Grand", "zoe@etat.example", "ETAT");
        for (int i = 0; i < 4; i++) {
            register("Prénom" + i, "Nom" + i, "p" + i + "@example.org", i < 3 ? "ELU" : "ETAT");
        }
    }

    static TestToken simone() {
        return TestProvider.shared().token("simone").name("Simone Bernard").steering();
    }

    private static Answer register(String givenName, String familyName, String email, String college) {
        return PEOPLE.register(STOP, People.person(givenName, familyName, email, college));
    }
}
