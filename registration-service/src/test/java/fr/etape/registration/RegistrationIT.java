package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.registration.ServiceInstance.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** One instance on real servers, seen as participants and other services see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationIT {

    private final Suite suite = new Suite();
    private ServiceInstance service;

    @BeforeAll
    void start() {
        service = suite.start();
    }

    @AfterAll
    void stop() throws Exception {
        suite.close();
    }

    @Test
    void aPublishedStopTakesRegistrationsAndEachIsAnEventOnItsTopic() {
        String stop = openStop(Map.of(ELU, 1));

        Answer first = service.register(stop, People.numbered(1, "ELU"));
        Answer second = service.register(stop, People.numbered(2, "ELU"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("status")).isEqualTo("CONFIRMED");
        assertThat(first.json().path("waitlistPosition").isNull()).isTrue();
        assertThat(first.response().headers().firstValue("Location"))
                .contains("/api/registrations/" + first.text("accessToken"));
        assertThat(second.text("status")).isEqualTo("WAITLISTED");
        assertThat(second.json().path("waitlistPosition").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(typesOn(stop))
                        .containsExactly(
                                "fr.etape.registration.admission-opened.v1",
                                "fr.etape.registration.confirmed.v1",
                                "fr.etape.registration.waitlisted.v1"));
    }

    @Test
    void anEventCarriesTheAttributesOfItsPlaceInTheStream() {
        String stop = openStop(Map.of(ELU, 1));
        Answer answer = service.register(stop, People.numbered(1, "ELU"));

        ConsumerRecord<String, byte[]> event = await().atMost(Duration.ofSeconds(10))
                .until(() -> eventsOn(stop), events -> events.size() == 2)
                .getLast();

        assertThat(event.key()).isEqualTo(stop + "/registrations");
        assertThat(header(event, "ce_id")).isEqualTo(stop + "/registrations/2");
        assertThat(header(event, "ce_source")).isEqualTo("/stops/" + stop);
        assertThat(header(event, "ce_subject")).isEqualTo(answer.text("registrationId"));
    }

    @Test
    void theOwnerSeesTheRegistrationAndItsPresentRank() {
        String stop = openStop(Map.of(ELU, 1));
        Answer seated = service.register(stop, People.numbered(1, "ELU"));
        service.register(stop, People.numbered(2, "ELU"));
        Answer last = service.register(stop, People.numbered(3, "ELU"));
        assertThat(own(last).path("waitlistPosition").asInt()).isEqualTo(2);

        assertThat(service.cancel(seated.text("accessToken")).status()).isEqualTo(204);

        JsonNode waiting = own(last);
        assertThat(waiting.path("status").asString()).isEqualTo("WAITLISTED");
        assertThat(waiting.path("waitlistPosition").asInt()).isEqualTo(1);
        assertThat(waiting.path("givenName").asString()).isEqualTo("Prénom3");
        assertThat(waiting.path("communeName").asString()).isEqualTo("Angers");
        assertThat(waiting.path("wishes").toString()).isEqualTo("[\"donnees\",\"sante\"]");
        assertThat(own(seated).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(service.get("/api/registrations/" + last.text("accessToken"))
                        .response()
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void cancellingTwiceIsHarmlessAndTheAddressIsFreeAgain() {
        String stop = openStop(Map.of(ELU, 2));
        Answer registered = service.register(stop, People.elodie("ELU"));

        assertThat(service.cancel(registered.text("accessToken")).status()).isEqualTo(204);
        assertThat(service.cancel(registered.text("accessToken")).status()).isEqualTo(204);

        assertThat(service.register(stop, People.elodie("ELU")).text("status")).isEqualTo("CONFIRMED");
        assertThat(admission(stop)
                        .path("colleges")
                        .path("ELU")
                        .path("confirmed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRequestThatIsSentAgainIsTheSameRegistration() {
        String stop = openStop(Map.of(ELU, 1));
        service.register(stop, People.numbered(1, "ELU"));
        String key = UUID.randomUUID().toString();
        Answer first = service.register(stop, People.elodie("ELU"), key);

        Answer again = service.register(stop, People.elodie("ELU"), key);
        Answer other = service.register(stop, People.numbered(9, "ELU"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("type")).isEqualTo("urn:etape:problem:idempotency-key-reused");
        assertThat(admission(stop)
                        .path("colleges")
                        .path("ELU")
                        .path("waitlisted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onePersonHasOneActiveRegistrationHoweverTheAddressIsSpelt() {
        String stop = openStop(Map.of(ELU, 5, ETAT, 5));
        service.register(stop, People.person("Léa", "Martin", "lea.martin@example.org", "ELU"));

        Answer again = service.register(stop, People.person("Léa", "Martin", " Lea.MARTIN@example.org", "ETAT"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("urn:etape:problem:already-registered");
    }

    @Test
    void bothSpellingsOfADomainAreOnePerson() {
        String stop = openStop(Map.of(ELU, 5));
        service.register(stop, People.person("Léa", "Martin", "lea@métropole.example", "ELU"));

        Answer again = service.register(stop, People.person("Léa", "Martin", "lea@xn--mtropole-b1a.example", "ELU"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("urn:etape:problem:already-registered");
    }

    @Test
    void aCollegeWithoutQuotaTakesNobodyAndNamesThoseThatHaveOne() {
        String stop = openStop(Map.of(ELU, 5, ETAT, 5));

        Answer refused = service.register(stop, People.person("Léa", "Martin", "lea@example.org", "OPERATEUR"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/college\",\"code\":\"college\",\"detail\":\"This stop has no seats for"
                        + " the college OPERATEUR. Colleges with seats: ELU, ETAT.\"}]");
    }

    @Test
    void moreSeatsPromoteInOrderAndAClosedStopTakesNobody() {
        String stop = openStop(Map.of(ELU, 1));
        service.register(stop, People.numbered(1, "ELU"));
        Answer second = service.register(stop, People.numbered(2, "ELU"));
        Answer third = service.register(stop, People.numbered(3, "ELU"));

        suite.announce(Stops.changed(stop, Map.of(ELU, 2)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(own(second).path("status").asString()).isEqualTo("CONFIRMED"));
        assertThat(own(third).path("waitlistPosition").asInt()).isEqualTo(1);

        suite.announce(Stops.closed(stop));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(admission(stop).path("open").asBoolean()).isFalse());
        assertThat(service.register(stop, People.numbered(4, "ELU")).text("type"))
                .isEqualTo("urn:etape:problem:registration-closed");
        assertThat(service.cancel(second.text("accessToken")).status()).isEqualTo(204);
        assertThat(own(third).path("status").asString()).isEqualTo("WAITLISTED");
    }

    @Test
    void aStopThatIsNotOpenYetSaysWhenItOpens() {
        String stop = Suite.newStopId();
        suite.announce(Stops.publishedEarly(stop));
        awaitAdmission(stop);

        Answer answer = service.register(stop, People.numbered(1, "ELU"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:registration-not-open");
        assertThat(answer.text("opensAt")).isEqualTo("2099-12-29T23:00:00Z");
    }

    @Test
    void aStopThatNobodyPublishedIsUnknownAndLeavesNoTrace() {
        String stop = Suite.newStopId();

        assertThat(service.register(stop, People.numbered(1, "ELU")).status()).isEqualTo(404);
        assertThat(service.get("/api/stops/" + stop + "/admission").status()).isEqualTo(404);
        assertThat(service.get("/api/registrations/" + stop + "." + "A".repeat(54))
                        .status())
                .isEqualTo(404);
        assertThat(service.cancel(stop + "." + "A".repeat(54)).status()).isEqualTo(404);
        assertThat(suite.database().getCollection("publications").find().into(new java.util.ArrayList<>()))
                .noneMatch(publication -> publication.getString("_id").startsWith(stop));
    }

    @Test
    void communesAreFoundByNameAndCode() {
        assertThat(service.get("/api/communes?q=angers&limit=1").response().body())
                .isEqualTo("{\"items\":[{\"code\":\"49007\",\"name\":\"Angers\",\"department\":\"49\","
                        + "\"postalCodes\":[\"49000\",\"49100\"]}]}");
        assertThat(service.get("/api/communes/2A004").text("name")).isEqualTo("Ajaccio");
        assertThat(service.get("/api/communes/99999").status()).isEqualTo(404);
        assertThat(service.get("/api/communes?q=Lomme&limit=1").response().body())
                .contains("\"name\":\"Lille\"", "\"formerly\":\"Lomme\"");
        assertThat(service.get("/api/communes?q=75108").response().body()).contains("\"name\":\"Paris\"");
        assertThat(service.get("/api/communes/75108").text("code")).isEqualTo("75056");
        for (String limit : List.of("-1", "0", "51")) {
            assertThat(service.get("/api/communes?q=angers&limit=" + limit).text("detail"))
                    .isEqualTo("limit must be between 1 and 50.");
        }
    }

    private String openStop(Map<College, Integer> quotas) {
        String stop = Suite.newStopId();
        suite.announce(Stops.published(stop, quotas));
        awaitAdmission(stop);
        return stop;
    }

    private void awaitAdmission(String stop) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/api/stops/" + stop + "/admission").status() == 200);
    }

    private JsonNode admission(String stop) {
        return service.get("/api/stops/" + stop + "/admission").json();
    }

    private JsonNode own(Answer registered) {
        return service.get("/api/registrations/" + registered.text("accessToken"))
                .json();
    }

    private List<ConsumerRecord<String, byte[]>> eventsOn(String stop) {
        return suite.recordsOf("etape.registrations.v1." + stop);
    }

    private List<String> typesOn(String stop) {
        return eventsOn(stop).stream().map(event -> header(event, "ce_type")).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
