package fr.etape.registration.arrivals;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.tickets.Tickets;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The door of a rehearsal. Claire organises, Hugo is at the door, Inès leads a table. */
abstract class AtTheDoor {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.notShared();

    static final Participants PARTICIPANTS = new Participants(service);

    String stop;
    Client hugo;
    Client claire;

    @BeforeEach
    void openAStop() {
        stop = Stops.open(service, Map.of(ELU, 2, ETAT, 1));
        service.grant(stop, "claire", ORGANISER);
        service.grant(stop, "hugo", DOOR);
        hugo = service.as("hugo");
        claire = service.as("claire");
    }

    Answer register(int person, String college) {
        return PARTICIPANTS.register(stop, People.numbered(person, college));
    }

    String at(String path) {
        return "/api/stops/" + stop + path;
    }

    static String scan(String registrationId, UUID nonce, String scannedAt) {
        return """
                {"nonce": "%s", "registrationId": "%s", "point": "entrance-1", "scannedAt": "%s"}
                """.formatted(nonce, registrationId, scannedAt);
    }

    static String batch(String... scans) {
        return "{\"device\": \"tablet-1\", \"scans\": [" + String.join(",", scans) + "]}";
    }

    JsonNode checkIn(String registrationId) {
        Answer answer = hugo.post(
                at("/check-ins"),
                batch(scan(registrationId, UUID.randomUUID(), Instant.now().toString())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("verdicts").path(0);
    }

    static String walkIn(String college, String more) {
        return """
                {"givenName": "Zoé", "familyName": "Rey", "college": "%s", "organisation": "Préfecture",
                 "point": "entrance-2"%s}
                """.formatted(college, more);
    }

    String codeOf(String stopId, Answer registered) {
        return service.bean(Registrations.class)
                .find(stopId, UUID.fromString(registered.text("registrationId")))
                .flatMap(service.bean(Tickets.class)::of)
                .orElseThrow()
                .grouped();
    }

    String verdictOnCode(String code) {
        return hugo.post(
                        at("/check-ins"),
                        batch("{\"nonce\": \"%s\", \"code\": \"%s\", \"point\": \"entrance-1\"}"
                                .formatted(UUID.randomUUID(), code)))
                .json()
                .path("verdicts")
                .path(0)
                .path("verdict")
                .asString();
    }
}
