package fr.etape.registration.links;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Whoever guesses stops, registrations or links learns nothing from what comes back. */
class SameNotFoundIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);

    @Test
    void isAnsweredToEveryGuessAndFollowingALinkChangesNothing() {
        // given two stops, and a registration whose link was replaced
        String stop = Stops.open(service, Map.of(ELU, 1));
        String other = Stops.open(service, Map.of(ELU, 1));
        service.grant(stop, "claire", ORGANISER);
        Answer registered = people.register(stop, People.numbered(1, "ELU"));
        Answer elsewhere = people.register(other, People.numbered(1, "ELU"));
        Client claire = service.as("claire");
        Answer link = claire.post(linkOf(stop, registered.text("registrationId")));
        String token = link.text("accessToken");

        // when somebody guesses
        List<Answer> guesses = List.of(
                service.asNobody().get("/api/stops/nowhere/admission"),
                service.asNobody().get("/api/stops/NO-SLUG/admission"),
                people.register("nowhere", People.numbered(2, "ELU")),
                service.asNobody().get("/api/registrations/" + registered.text("accessToken")),
                people.cancel(registered.text("accessToken")),
                service.asNobody().get("/api/registrations/" + forged(token)),
                service.asNobody().get("/api/registrations/" + token.replace(stop, other)),
                service.asNobody().get("/api/registrations/" + token.replace(stop, "nowhere")),
                service.asNobody().get("/api/registrations/nonsense"),
                claire.post(linkOf(stop, elsewhere.text("registrationId"))),
                claire.post(linkOf(stop, UUID.randomUUID().toString())),
                claire.post(linkOf(stop, "no-uuid")),
                service.asNobody().get("/api/registrations/"),
                service.asNobody().get("/api/nothing"));

        // then each gets the same answer
        assertThat(guesses).allSatisfy(guess -> {
            assertThat(guess.status()).isEqualTo(404);
            assertThat(guess.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(guess.withoutRequest()).isEqualTo(JsonMapper.shared().readTree("""
                            {"type": "urn:etape:problem:not-found", "title": "Not found", "status": 404,
                             "detail": "Nothing has this address, or nothing that you may see."}"""));
        });

        // and following the true link, as mail scanners do, changes nothing
        long before = position(stop);
        assertThat(service.asNobody().head("/api/registrations/" + token).status())
                .isEqualTo(200);
        assertThat(service.asNobody().get("/api/registrations/" + token).text("status"))
                .isEqualTo("CONFIRMED");
        assertThat(position(stop)).isEqualTo(before);
    }

    private static String linkOf(String stop, String registrationId) {
        return "/api/stops/" + stop + "/registrations/" + registrationId + "/link";
    }

    private static String forged(String token) {
        return token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BA" : "AA");
    }

    private long position(String stop) {
        return people.admission(stop).json().path("position").asLong();
    }
}
