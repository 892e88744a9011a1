package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever guesses stops, registrations or links learns nothing from what comes back. */
class SameNotFoundIT {

    @Test
    void isAnsweredToEveryGuessAndFollowingALinkChangesNothing() throws Exception {
        try (Suite suite = new Suite()) {
            // given two stops, and a registration whose link was replaced
            ServiceInstance service = suite.start();
            String stop = Suite.newStopId();
            String other = Suite.newStopId();
            suite.announce(Stops.published(stop, Map.of(ELU, 1)));
            suite.announce(Stops.published(other, Map.of(ELU, 1)));
            suite.grant(stop, "claire", ORGANISER);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            service.get("/api/stops/" + other + "/admission").status() == 200);
            Answer registered = service.register(stop, People.numbered(1, "ELU"));
            Answer elsewhere = service.register(other, People.numbered(1, "ELU"));
            TestToken claire = TestProvider.shared().token("claire");
            Answer link = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> service.post(linkOf(stop, registered.text("registrationId")), claire),
                            answer -> answer.status() == 201);
            String token = link.text("accessToken");

            // when somebody guesses
            List<Answer> guesses = List.of(
                    service.get("/api/stops/nowhere/admission"),
                    service.get("/api/stops/NO-SLUG/admission"),
                    service.register("nowhere", People.numbered(2, "ELU")),
                    service.get("/api/registrations/" + registered.text("accessToken")),
                    service.cancel(registered.text("accessToken")),
                    service.get("/api/registrations/" + forged(token)),
                    service.get("/api/registrations/" + token.replace(stop, other)),
                    service.get("/api/registrations/" + token.replace(stop, "nowhere")),
                    service.get("/api/registrations/nonsense"),
                    service.post(linkOf(stop, elsewhere.text("registrationId")), claire),
                    service.post(linkOf(stop, UUID.randomUUID().toString()), claire),
                    service.post(linkOf(stop, "no-uuid"), claire),
                    service.get("/api/registrations/"),
                    service.get("/api/nothing"));

            // then each is told the same
            assertThat(guesses).allSatisfy(guess -> {
                assertThat(guess.status()).isEqualTo(404);
                assertThat(guess.type()).isEqualTo("application/problem+json");
                assertThat(withoutPathAndTrace(guess))
                        .isEqualTo("{detail=\"Nothing has this address, or nothing that you may see.\", status=404,"
                                + " title=\"Not found\", type=\"urn:etape:problem:not-found\"}");
            });

            // and whoever follows the true link, be it a scanner of mails, changes nothing
            long before = position(service, stop);
            assertThat(service.head("/api/registrations/" + token).status()).isEqualTo(200);
            assertThat(service.get("/api/registrations/" + token).text("status"))
                    .isEqualTo("CONFIRMED");
            assertThat(position(service, stop)).isEqualTo(before);
        }
    }

    private static String linkOf(String stop, String registrationId) {
        return "/api/stops/" + stop + "/registrations/" + registrationId + "/link";
    }

    private static String forged(String token) {
        return token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BA" : "AA");
    }

    private static long position(ServiceInstance service, String stop) {
        return service.get("/api/stops/" + stop + "/admission")
                .json()
                .path("position")
                .asLong();
    }

    private static String withoutPathAndTrace(Answer answer) {
        Map<String, Object> body = new TreeMap<>();
        answer.json().properties().forEach(member -> body.put(member.getKey(), member.getValue()));
        body.keySet().removeAll(List.of("instance", "traceId"));
        return body.toString();
    }
}
