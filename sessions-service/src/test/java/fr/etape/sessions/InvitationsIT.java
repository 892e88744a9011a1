package fr.etape.sessions;

import static fr.etape.sessions.OpenedStop.CLAIRE;
import static fr.etape.sessions.OpenedStop.HUGO;
import static fr.etape.sessions.OpenedStop.HUGOS_ID;
import static fr.etape.sessions.OpenedStop.INES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles by a link. */
class InvitationsIT extends AtAnOpenedStop {

    @Test
    void anInvitationGivesItsRoleToWhoeverAcceptsFirst() {
        String token = stop.invite("DOOR");
        assertThat(token).startsWith(stop.id() + ".");

        HttpResponse<String> seen = service.as(HUGO, "GET", "/api/invitations/" + token, "");
        assertThat(ServiceInstance.json(seen).get("role").stringValue()).isEqualTo("DOOR");
        assertThat(ServiceInstance.header(seen, "Cache-Control")).isEqualTo("no-store");
        HttpResponse<String> accepted = stop.accept(HUGO, token);

        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).isEqualTo("{\"stopId\":\"" + stop.id() + "\",\"role\":\"DOOR\"}");
        assertThat(stop.ask(HUGO, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.problem(stop.accept(INES, token)))
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(ServiceInstance.problem(service.as(INES, "GET", "/api/invitations/" + token, "")))
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(stop.accept(HUGO, token).body())
                .as("his answer got lost, and he tries again")
                .isEqualTo(accepted.body());
    }

    @Test
    void ofManyWhoAcceptAtOnceOneGetsTheRole() {
        String token = stop.invite("FACILITATOR");

        List<Integer> statuses = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .parallel()
                .map(i -> stop.accept(ServiceInstance.as("guest-" + i), token).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 410).hasSize(11);
        assertThat(stop.team().get("members")).hasSize(2);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
        String token = stop.invite("DOOR");

        for (String method : List.of("GET", "HEAD", "GET", "OPTIONS")) {
            service.as(HUGO, method, "/api/invitations/" + token, "");
            service.as(HUGO, method, "/api/invitations/" + token + "/acceptance", "");
        }

        assertThat(stop.team().get("invitations")).hasSize(1);
        assertThat(stop.accept(HUGO, token).statusCode()).isEqualTo(200);
        assertThat(stop.team().get("invitations")).isEmpty();
    }

    @Test
    void aWithdrawnInvitationIsGone() {
        String token = stop.invite("DOOR");
        String id = stop.team().at("/invitations/0/invitationId").stringValue();

        assertThat(stop.ask(CLAIRE, "DELETE", "/invitations/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(stop.ask(CLAIRE, "DELETE", "/invitations/" + id, "").statusCode())
                .isEqualTo(204);

        assertThat(ServiceInstance.problem(stop.accept(HUGO, token)))
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(stop.team().get("invitations")).isEmpty();
        assertThat(stop.ask(CLAIRE, "DELETE", "/invitations/0123456789012345678901", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anInvitationThatExpiredIsNotShown() {
        String token = stop.invite("DOOR");
        service.database()
                .getCollection("invitations")
                .updateMany(
                        new Document("stopId", stop.id()),
                        new Document(
                                "$set", new Document("expiresAt", Date.from(Instant.parse("2026-01-01T00:00:00Z")))));

        assertThat(stop.team().get("invitations")).isEmpty();
        assertThat(ServiceInstance.problem(service.as(HUGO, "GET", "/api/invitations/" + token, "")))
                .isEqualTo("410 urn:etape:problem:invitation-expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{stop}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "never-drafted.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "{stop}.short"
            })
    void aGuessedLinkLeadsNowhere(String guess) {
        String token = guess.replace("{stop}", stop.id());

        assertThat(ServiceInstance.said(service.as(HUGO, "GET", "/api/invitations/" + token, "")))
                .isEqualTo(ServiceInstance.said(service.as(HUGO, "GET", "/api/invitations/other", "")));
        assertThat(ServiceInstance.problem(stop.accept(HUGO, token))).isEqualTo("404 urn:etape:problem:not-found");
        assertThat(ServiceInstance.problem(stop.accept(ServiceInstance.NOBODY, token)))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
    }

    @Test
    void theLinkOfOneStopOpensNoOther() {
        String token = stop.invite("DOOR");
        String other = ServiceInstance.newStopId();
        OpenedStop.draft(service, CLAIRE, other);

        assertThat(stop.accept(HUGO, token.replace(stop.id(), other)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSecretIsKeptNowhere() {
        String token = stop.invite("DOOR");
        String secret = token.substring(token.indexOf('.') + 1);
        stop.accept(HUGO, token);
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Topics.team(stop.id())).hasSize(3));

        assertThat(Topics.team(stop.id()))
                .noneSatisfy(
                        event -> assertThat(new String(event.value(), UTF_8)).contains(secret));
        List<String> stored = new ArrayList<>();
        for (String collection : service.database().listCollectionNames()) {
            service.database().getCollection(collection).find().forEach(each -> stored.add(each.toJson()));
        }
        assertThat(stored)
                .hasSizeGreaterThan(5)
                .noneSatisfy(document -> assertThat(document).contains(secret));
        assertThat(stored)
                .as("negative control: what is stored would be found")
                .anySatisfy(document -> assertThat(document).contains(HUGOS_ID));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 422 urn:etape:problem:invalid",
        "'{\"role\": \"MAYOR\"}', 422 urn:etape:problem:invalid",
        "'{\"role\": 1}', 400 urn:etape:problem:unreadable",
        "'', 400 urn:etape:problem:unreadable"
    })
    void anInvitationIsForARole(String body, String problem) {
        assertThat(ServiceInstance.problem(stop.ask(CLAIRE, "POST", "/invitations", body)))
                .isEqualTo(problem);
    }
}
