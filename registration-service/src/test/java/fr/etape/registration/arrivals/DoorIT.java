package fr.etape.registration.arrivals;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Tickets that are scanned. */
class DoorIT extends AtTheDoor {

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
}
