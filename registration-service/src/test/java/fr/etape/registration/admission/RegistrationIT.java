package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The service as participants and other services see it. */
class RegistrationIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);

    @Test
    void aPublishedStopTakesRegistrationsAndEachIsAnEventOnItsTopic() {
        String stop = openStop(Map.of(ELU, 1));

        Answer first = people.register(stop, People.numbered(1, "ELU"));
        Answer second = people.register(stop, People.numbered(2, "ELU"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("status")).isEqualTo("CONFIRMED");
        assertThat(first.json().path("waitlistPosition").isNull()).isTrue();
        assertThat(first.header("Location")).isEqualTo("/api/registrations/" + first.text("accessToken"));
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
        Answer answer = people.register(stop, People.numbered(1, "ELU"));

        PublishedEvent event = await().atMost(Duration.ofSeconds(10))
                .until(() -> eventsOn(stop), events -> events.size() == 2)
                .getLast();

        assertThat(event.key()).isEqualTo(stop + "/registrations");
        assertThat(event.id()).isEqualTo(stop + "/registrations/2");
        assertThat(event.headers().get("ce_source")).isEqualTo("/stops/" + stop);
        assertThat(event.headers().get("ce_subject")).isEqualTo(answer.text("registrationId"));
    }

    @Test
    void theOwnerSeesTheRegistrationAndItsPresentRank() {
        String stop = openStop(Map.of(ELU, 1));
        Answer seated = people.register(stop, People.numbered(1, "ELU"));
        people.register(stop, People.numbered(2, "ELU"));
        Answer last = people.register(stop, People.numbered(3, "ELU"));
        assertThat(own(last).path("waitlistPosition").asInt()).isEqualTo(2);

        assertThat(people.cancel(seated.text("accessToken")).status()).isEqualTo(204);

        JsonNode waiting = own(last);
        assertThat(waiting.path("status").asString()).isEqualTo("WAITLISTED");
        assertThat(waiting.path("waitlistPosition").asInt()).isEqualTo(1);
        assertThat(waiting.path("givenName").asString()).isEqualTo("Prénom3");
        assertThat(waiting.path("communeName").asString()).isEqualTo("Angers");
        assertThat(waiting.path("wishes").toString()).isEqualTo("[]");
        assertThat(own(seated).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(people.own(last.text("accessToken")).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void cancellingTwiceIsHarmlessAndTheAddressIsFreeAgain() {
        String stop = openStop(Map.of(ELU, 2));
        Answer registered = people.register(stop, People.elodie("ELU"));

        assertThat(people.cancel(registered.text("accessToken")).status()).isEqualTo(204);
        assertThat(people.cancel(registered.text("accessToken")).status()).isEqualTo(204);

        assertThat(people.register(stop, People.elodie("ELU")).text("status")).isEqualTo("CONFIRMED");
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
        people.register(stop, People.numbered(1, "ELU"));
        String key = UUID.randomUUID().toString();
        Answer first = people.register(stop, People.elodie("ELU"), key);

        Answer again = people.register(stop, People.elodie("ELU"), key);
        Answer other = people.register(stop, People.numbered(9, "ELU"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
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
        people.register(stop, People.person("Léa", "Martin", "lea.martin@example.org", "ELU"));

        Answer again = people.register(stop, People.person("Léa", "Martin", " Lea.MARTIN@example.org", "ETAT"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("urn:etape:problem:already-registered");
    }

    @Test
    void bothSpellingsOfADomainAreOnePerson() {
        String stop = openStop(Map.of(ELU, 5));
        people.register(stop, People.person("Léa", "Martin", "lea@métropole.example", "ELU"));

        Answer again = people.register(stop, People.person("Léa", "Martin", "lea@xn--mtropole-b1a.example", "ELU"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("urn:etape:problem:already-registered");
    }

    @Test
    void aCollegeWithoutQuotaTakesNobodyAndNamesThoseThatHaveOne() {
        String stop = openStop(Map.of(ELU, 5, ETAT, 5));

        Answer refused = people.register(stop, People.person("Léa", "Martin", "lea@example.org", "OPERATEUR"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/college\",\"code\":\"college\",\"detail\":\"This stop has no seats for"
                        + " the college OPERATEUR. Colleges with seats: ELU, ETAT.\"}]");
    }

    @Test
    void moreSeatsPromoteInOrderAndAClosedStopTakesNobody() {
        String stop = openStop(Map.of(ELU, 1));
        people.register(stop, People.numbered(1, "ELU"));
        Answer second = people.register(stop, People.numbered(2, "ELU"));
        Answer third = people.register(stop, People.numbered(3, "ELU"));

        service.tour().publish(Stops.changed(stop, Map.of(ELU, 2)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(own(second).path("status").asString()).isEqualTo("CONFIRMED"));
        assertThat(own(third).path("waitlistPosition").asInt()).isEqualTo(1);

        service.tour().publish(Stops.closed(stop));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(admission(stop).path("open").asBoolean()).isFalse());
        assertThat(people.register(stop, People.numbered(4, "ELU")).text("type"))
                .isEqualTo("urn:etape:problem:registration-closed");
        assertThat(people.cancel(second.text("accessToken")).status()).isEqualTo(204);
        assertThat(own(third).path("status").asString()).isEqualTo("WAITLISTED");
    }

    @Test
    void aStopThatIsNotOpenYetSaysWhenItOpens() {
        String stop = service.newStopId();
        Stops.announce(service, Stops.publishedEarly(stop));

        Answer answer = people.register(stop, People.numbered(1, "ELU"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:registration-not-open");
        assertThat(answer.text("opensAt")).isEqualTo("2099-12-29T23:00:00Z");
    }

    @Test
    void aStopThatNobodyPublishedIsUnknownAndLeavesNoTrace() {
        String stop = service.newStopId();

        assertThat(people.register(stop, People.numbered(1, "ELU")).status()).isEqualTo(404);
        assertThat(people.admission(stop).status()).isEqualTo(404);
        assertThat(people.own(stop + "." + "A".repeat(54)).status()).isEqualTo(404);
        assertThat(people.cancel(stop + "." + "A".repeat(54)).status()).isEqualTo(404);
        assertThat(service.database().getCollection("publications").find().into(new ArrayList<>()))
                .noneMatch(publication -> publication.getString("_id").startsWith(stop));
    }

    @Test
    void communesAreFoundByNameAndCode() {
        assertThat(service.asNobody().get("/api/communes?q=angers&limit=1").body())
                .isEqualTo("{\"items\":[{\"code\":\"49007\",\"name\":\"Angers\",\"department\":\"49\","
                        + "\"postalCodes\":[\"49000\",\"49100\"]}]}");
        assertThat(service.asNobody().get("/api/communes/2A004").text("name")).isEqualTo("Ajaccio");
        assertThat(service.asNobody().get("/api/communes/99999").status()).isEqualTo(404);
        assertThat(service.asNobody().get("/api/communes?q=Lomme&limit=1").body())
                .contains("\"name\":\"Lille\"", "\"formerly\":\"Lomme\"");
        assertThat(service.asNobody().get("/api/communes?q=75108").body()).contains("\"name\":\"Paris\"");
        assertThat(service.asNobody().get("/api/communes/75108").text("code")).isEqualTo("75056");
        for (String limit : List.of("-1", "0", "51")) {
            assertThat(service.asNobody()
                            .get("/api/communes?q=angers&limit=" + limit)
                            .text("detail"))
                    .isEqualTo("limit must be between 1 and 50.");
        }
    }

    private static String openStop(Map<College, Integer> quotas) {
        return Stops.open(service, quotas);
    }

    private JsonNode admission(String stop) {
        return people.admission(stop).json();
    }

    private JsonNode own(Answer registered) {
        return people.own(registered.text("accessToken")).json();
    }

    private List<PublishedEvent> eventsOn(String stop) {
        return Topic.read("etape.registrations.v1." + stop);
    }

    private List<String> typesOn(String stop) {
        return eventsOn(stop).stream().map(PublishedEvent::type).toList();
    }
}
