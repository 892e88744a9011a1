package fr.etape.registration.arrivals;

import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.contracts.team.Role.FACILITATOR;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.tickets.Tickets;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The door of a rehearsal. Claire organises, Hugo is at the door, Inès leads a table. */
class DoorIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.notShared();

    private static final Participants PARTICIPANTS = new Participants(service);

    private String stop;
    private Client hugo;
    private Client claire;

    @BeforeEach
    void openAStop() {
        stop = Stops.open(service, Map.of(ELU, 2, ETAT, 1));
        service.grant(stop, "claire", ORGANISER);
        service.grant(stop, "hugo", DOOR);
        hugo = service.as("hugo");
        claire = service.as("claire");
    }

    private Answer register(int person, String college) {
        return PARTICIPANTS.register(stop, People.numbered(person, college));
    }

    private String at(String path) {
        return "/api/stops/" + stop + path;
    }

    private static String scan(String registrationId, UUID nonce, String scannedAt) {
        return """
                {"nonce": "%s", "registrationId": "%s", "point": "entrance-1", "scannedAt": "%s"}
                """.formatted(nonce, registrationId, scannedAt);
    }

    private static String batch(String... scans) {
        return "{\"device\": \"tablet-1\", \"scans\": [" + String.join(",", scans) + "]}";
    }

    private JsonNode checkIn(String registrationId) {
        Answer answer = hugo.post(
                at("/check-ins"),
                batch(scan(registrationId, UUID.randomUUID(), Instant.now().toString())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("verdicts").path(0);
    }

    private static String walkIn(String college, String more) {
        return """
                {"givenName": "Zoé", "familyName": "Rey", "college": "%s", "organisation": "Préfecture",
                 "point": "entrance-2"%s}
                """.formatted(college, more);
    }

    @Test
    void aTicketIsAdmittedWithTheNameToGreetThemBy() {
        String id = register(1, "ELU").text("registrationId");

        JsonNode verdict = checkIn(id);

        assertThat(verdict.path("verdict").asString()).isEqualTo("ADMITTED");
        assertThat(verdict.path("person").toString())
                .isEqualTo("{\"givenName\":\"Prénom1\",\"familyName\":\"Nom1\",\"college\":\"ELU\","
                        + "\"organisation\":\"Ville d'Angers\"}");
        assertThat(checkIn(id).path("verdict").asString()).isEqualTo("JUST_ADMITTED");
        assertThat(claire.get(at("/registrations?q=nom1"))
                        .json()
                        .path("items")
                        .path(0)
                        .path("enteredAt"))
                .isEqualTo(verdict.path("enteredAt"));
    }

    @Test
    void threeQuickScansAreThreeAnswers() {
        List<String> ids = IntStream.rangeClosed(1, 3)
                .mapToObj(person -> register(person, "ELU").text("registrationId"))
                .toList();

        assertThat(ids)
                .extracting(id -> checkIn(id).path("verdict").asString())
                .containsExactly("ADMITTED", "ADMITTED", "WAITING");
    }

    @Test
    void aRequestThatIsSentAgainLetsNobodyInTwiceAndIsAnsweredTheSame() {
        String body = batch(scan(register(1, "ELU").text("registrationId"), UUID.randomUUID(), "2026-11-26T09:00:00Z"));
        Answer first = hugo.post(at("/check-ins"), body);
        String id = first.json().path("verdicts").path(0).path("registrationId").asString();
        hugo.delete(at("/check-ins/" + id + "?reason=MISTAKE"));

        Answer again = hugo.post(at("/check-ins"), body);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(claire.get(at("/presence")).json().path("total").path("here").asInt())
                .isZero();
    }

    @Test
    void whatIsUploadedLateCountsFromWhenItWasScannedByAClockThatWasCorrected() {
        String id = register(1, "ELU").text("registrationId");
        Instant now = Instant.now();
        Instant wrong = now.minusSeconds(86_400);

        Answer answer = hugo.post(at("/check-ins"), """
                {"device": "tablet-1", "sentAt": "%s", "scans": [%s]}
                """.formatted(
                wrong, scan(id, UUID.randomUUID(), wrong.minusSeconds(600).toString())));

        assertThat(Instant.parse(
                        answer.json().path("verdicts").path(0).path("enteredAt").asString()))
                .isBetween(now.minusSeconds(601), now.minusSeconds(570));
    }

    @Test
    void anUnreadableCodeATicketOfAnotherStopAndSomebodyElsesIdSpoilNothing() {
        String other = Stops.open(service, Map.of(ELU, 1));
        String foreign = PARTICIPANTS.register(other, People.numbered(9, "ELU")).text("registrationId");
        String own = register(1, "ELU").text("registrationId");

        JsonNode verdicts = hugo.post(
                        at("/check-ins"),
                        batch(
                                scan(foreign, UUID.randomUUID(), "2026-11-26T09:00:00Z"),
                                "{\"nonce\": \"%s\", \"code\": \"&é\\\"'(\", \"point\": \"entrance-1\"}"
                                        .formatted(UUID.randomUUID()),
                                scan(own, UUID.randomUUID(), "2026-11-26T09:00:00Z")))
                .json()
                .path("verdicts");

        assertThat(verdicts.valueStream().map(verdict -> verdict.path("verdict").asString()))
                .containsExactly("OTHER_STOP", "UNKNOWN_TICKET", "ADMITTED");
        assertThat(verdicts.path(0).path("otherStop").asString()).isEqualTo(other);
        assertThat(verdicts.path(0).path("person").isNull()).isTrue();
    }

    private String codeOf(String stopId, Answer registered) {
        return service.bean(Registrations.class)
                .find(stopId, UUID.fromString(registered.text("registrationId")))
                .flatMap(service.bean(Tickets.class)::of)
                .orElseThrow()
                .grouped();
    }

    private String verdictOnCode(String code) {
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

    @Test
    void aCodeIsFoundHoweverItIsTypedAndSaysWhoseItWas() {
        Answer other = PARTICIPANTS.register(Stops.open(service, Map.of(ELU, 1)), People.numbered(9, "ELU"));
        Answer first = register(1, "ELU");
        Answer second = register(2, "ELU");
        String ofFirst = codeOf(stop, first);
        String ofSecond = codeOf(stop, second);
        PARTICIPANTS.cancel(second.text("accessToken"));

        assertThat(verdictOnCode(ofFirst.toLowerCase().replace("-", ""))).isEqualTo("ADMITTED");
        assertThat(verdictOnCode(" " + ofFirst.replace('-', ')') + "\\t")).isEqualTo("JUST_ADMITTED");
        assertThat(verdictOnCode(ofSecond)).isEqualTo("CANCELLED");
        assertThat(verdictOnCode(codeOf(other.text("stopId"), other))).isEqualTo("OTHER_STOP");
        assertThat(verdictOnCode(ofFirst.replace(ofFirst.charAt(0), ofFirst.charAt(0) == 'B' ? 'C' : 'B')))
                .isEqualTo("UNKNOWN_TICKET");
    }

    @Test
    void aWalkInHasATicketToo() {
        Answer zoe = hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(verdictOnCode(codeOf(stop, zoe))).isEqualTo("ALREADY_HERE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"device": "tablet-1"}                                                        | /scans
            {"device": "Élodie's", "scans": [{"nonce": "%n", "code": "A", "point": "entrance-1"}]} | /device
            {"device": "t", "scans": [{"code": "A", "point": "entrance-1"}]}                       | /scans/0/nonce
            {"device": "t", "scans": [{"nonce": "1", "code": "A", "point": "entrance-1"}]}         | /scans/0/nonce
            {"device": "t", "scans": [{"nonce": "%n", "point": "entrance-1"}]}                     | /scans/0/code
            {"device": "t", "scans": [{"nonce": "%n", "code": "A", "point": "jean-dupont-0612345678"}]} | /scans/0/point
            {"device": "t", "scans": [null]}                                              | /scans/0/nonce
            """)
    void aRequestThatCannotBeMeantIsRefusedWithThePlace(String body, String pointer) {
        Answer answer =
                hugo.post(at("/check-ins"), body.replace("%n", UUID.randomUUID().toString()));

        assertThat(answer.problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains(pointer);
    }

    @Test
    void fiftyScansGoTogetherAndNotMore() {
        String id = register(1, "ELU").text("registrationId");
        List<String> scans = IntStream.range(0, 51)
                .mapToObj(second -> scan(id, UUID.randomUUID(), "2026-11-26T09:%02d:00Z".formatted(second)))
                .toList();

        Answer fifty = hugo.post(at("/check-ins"), batch(scans.subList(0, 50).toArray(String[]::new)));
        Answer more = hugo.post(at("/check-ins"), batch(scans.toArray(String[]::new)));

        assertThat(fifty.json()
                        .path("verdicts")
                        .valueStream()
                        .map(verdict -> verdict.path("verdict").asString())
                        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting())))
                .isEqualTo(Map.of("ADMITTED", 1L, "ALREADY_HERE", 49L));
        assertThat(more.json().path("errors").path(0).path("code").asString()).isEqualTo("too-many");
    }

    @Test
    void undoingNamesAReasonAndSaysWhatItDid() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);

        assertThat(hugo.delete(at("/check-ins/" + id)).status()).isEqualTo(400);
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=HE_IS_RUDE")).status())
                .isEqualTo(400);
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=WRONG_PERSON")).body())
                .isEqualTo("{\"registrationId\":\"" + id + "\",\"undone\":true,\"cancelled\":false}");
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=WRONG_PERSON")).body())
                .isEqualTo("{\"registrationId\":\"" + id + "\",\"undone\":false,\"cancelled\":false}");
        assertThat(hugo.delete(at("/check-ins/" + UUID.randomUUID() + "?reason=MISTAKE"))
                        .status())
                .isEqualTo(404);
        assertThat(checkIn(id).path("verdict").asString()).isEqualTo("ADMITTED");
    }

    @Test
    void whoIsHereCannotCancel() {
        Answer registered = register(1, "ELU");
        checkIn(registered.text("registrationId"));

        assertThat(PARTICIPANTS.cancel(registered.text("accessToken")).problem())
                .isEqualTo("409 urn:etape:problem:checked-in");
    }

    @Test
    void aWalkInIsRegisteredAndHereOnceForEachKey() {
        Client once = hugo.withNewKey();

        Answer first = once.post(at("/walk-ins"), walkIn("ETAT", ""));
        Answer again = once.post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(once.post(at("/walk-ins"), walkIn("ELU", "")).problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(PARTICIPANTS
                        .own(first.text("accessToken"))
                        .json()
                        .path("email")
                        .isNull())
                .isTrue();
        assertThat(claire.get(at("/presence"))
                        .json()
                        .path("colleges")
                        .path("ETAT")
                        .toString())
                .isEqualTo("{\"expected\":1,\"here\":1,\"walkIns\":1}");
    }

    @Test
    void onlyAnOrganiserGoesBeyondTheQuotaAndNobodyBeyondTheHouse() {
        hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", "")).problem())
                .isEqualTo("409 urn:etape:problem:no-free-seat");
        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                        .problem())
                .isEqualTo("403 urn:etape:problem:forbidden");
        for (int seat = 0; seat < 2; seat++) {
            assertThat(claire.withNewKey()
                            .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(claire.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                        .problem())
                .isEqualTo("409 urn:etape:problem:house-full");
    }

    @Test
    void aWalkInWhoIsRegisteredIsFoundByTheAddress() {
        register(1, "ELU");

        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"email\": \"Personne.1@EXAMPLE.org\""))
                        .problem())
                .isEqualTo("409 urn:etape:problem:already-registered");
        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"email\": \"nobody\", \"commune\": \"99999\""))
                        .json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/email", "/commune");
    }

    @Test
    void figuresAreForFacilitatorsTooAndNamesAreNot() {
        service.grant(stop, "ines", FACILITATOR);
        checkIn(register(1, "ELU").text("registrationId"));
        register(2, "ELU");

        JsonNode presence = service.as("ines").get(at("/presence")).json();

        assertThat(presence.path("capacity").asInt()).isEqualTo(3);
        assertThat(presence.path("total").toString()).isEqualTo("{\"expected\":2,\"here\":1,\"walkIns\":0}");
        assertThat(presence.toString()).doesNotContain("Nom1");
        assertThat(service.as("ines").get(at("/check-ins")).status()).isEqualTo(403);
    }

    @Test
    void theLatestScansOfADeviceAreListedWithThoseThatLetNobodyIn() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);
        hugo.post(
                at("/check-ins"),
                batch("{\"nonce\": \"%s\", \"code\": \"nonsense\", \"point\": \"entrance-1\"}"
                        .formatted(UUID.randomUUID())));

        JsonNode items =
                hugo.get(at("/check-ins?device=tablet-1&limit=2")).json().path("items");

        assertThat(items.valueStream().map(item -> item.path("verdict").asString()))
                .containsExactly("UNKNOWN_TICKET", "ADMITTED");
        assertThat(items.path(1).path("person").path("familyName").asString()).isEqualTo("Nom1");
        assertThat(hugo.get(at("/check-ins?device=tablet-2")).json().path("items"))
                .isEmpty();
    }

    @Test
    void theTopicTellsWhatHappenedByCodesAlone() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);
        hugo.delete(at("/check-ins/" + id + "?reason=LEFT_AGAIN"));
        hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        List<String> types = await().until(
                        () -> Topic.read("etape.registrations.v1." + stop).stream()
                                .map(event -> event.type())
                                .toList(),
                        all -> all.size() == 5);

        assertThat(types)
                .containsExactly(
                        "fr.etape.registration.admission-opened.v1",
                        "fr.etape.registration.confirmed.v1",
                        "fr.etape.registration.checked-in.v1",
                        "fr.etape.registration.check-in-undone.v1",
                        "fr.etape.registration.walk-in-admitted.v1");
        assertThat(Topic.read("etape.registrations.v1." + stop).toString()).doesNotContain("Zoé", "Rey", "Préfecture");
    }

    @Test
    void somebodyWhoWaitsIsLetInByAnOrganiser() {
        register(1, "ELU");
        register(2, "ELU");
        String third = register(3, "ELU").text("registrationId");
        String beyond = "{\"point\": \"entrance-1\", \"beyondQuota\": true}";

        assertThat(checkIn(third).path("verdict").asString()).isEqualTo("WAITING");
        assertThat(hugo.post(at("/walk-ins/" + third), "{\"point\": \"entrance-1\"}")
                        .problem())
                .isEqualTo("409 urn:etape:problem:no-free-seat");
        assertThat(hugo.post(at("/walk-ins/" + third), beyond).status()).isEqualTo(403);
        Answer first = claire.post(at("/walk-ins/" + third), beyond);
        assertThat(first.status()).isEqualTo(200);
        assertThat(claire.post(at("/walk-ins/" + third), beyond).body()).isEqualTo(first.body());
        assertThat(checkIn(third).path("verdict").asString()).isEqualTo("ALREADY_HERE");
        assertThat(claire.post(at("/walk-ins/nonsense"), beyond).status()).isEqualTo(404);
    }
}
