package fr.etape.sessions.team;

import static fr.etape.sessions.team.OpenedStop.HUGOS_ID;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.access.PersonId;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles by a link. */
class InvitationsIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final OpenedStop stop = new OpenedStop(service);
    private final Client claire = service.as("claire");
    private final Client hugo = service.as("hugo");
    private final Client ines = service.as("ines");

    @Test
    void anInvitationGivesItsRoleToWhoeverAcceptsFirst() {
        String token = stop.invite("DOOR");
        assertThat(token).startsWith(stop.id() + ".");

        Answer seen = hugo.get("/api/invitations/" + token);
        assertThat(seen.json().get("role").stringValue()).isEqualTo("DOOR");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        Answer accepted = OpenedStop.accept(hugo, token);

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.body()).isEqualTo("{\"stopId\":\"" + stop.id() + "\",\"role\":\"DOOR\"}");
        assertThat(stop.ask(hugo, "GET", "").status()).isEqualTo(200);
        assertThat(OpenedStop.accept(ines, token).problem()).isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(ines.get("/api/invitations/" + token).problem())
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(OpenedStop.accept(hugo, token).body())
                .as("the answer got lost, and Hugo tries again")
                .isEqualTo(accepted.body());
    }

    @Test
    void ofManyWhoAcceptAtOnceOneGetsTheRole() {
        String token = stop.invite("FACILITATOR");

        List<Integer> statuses = atOnce(
                12, i -> OpenedStop.accept(service.as("guest-" + i), token).status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 410).hasSize(11);
        assertThat(stop.team().get("members")).hasSize(2);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
        String token = stop.invite("DOOR");

        for (String method : List.of("GET", "HEAD", "GET", "OPTIONS")) {
            hugo.send(method, "/api/invitations/" + token);
            hugo.send(method, "/api/invitations/" + token + "/acceptance");
        }

        assertThat(stop.team().get("invitations")).hasSize(1);
        assertThat(OpenedStop.accept(hugo, token).status()).isEqualTo(200);
        assertThat(stop.team().get("invitations")).isEmpty();
    }

    @Test
    void aWithdrawnInvitationIsGone() {
        String token = stop.invite("DOOR");
        String id = stop.team().at("/invitations/0/invitationId").stringValue();

        assertThat(stop.ask(claire, "DELETE", "/invitations/" + id).status()).isEqualTo(204);
        assertThat(stop.ask(claire, "DELETE", "/invitations/" + id).status()).isEqualTo(204);

        assertThat(OpenedStop.accept(hugo, token).problem()).isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(stop.team().get("invitations")).isEmpty();
        assertThat(stop.ask(claire, "DELETE", "/invitations/0123456789012345678901")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoWasRemovedAsOrganiserDoesNotReturnByTheirOwnInvitation() {
        String inesId = PersonId.ofSubject("ines").value();
        stop.grant(claire, inesId, "ORGANISER");
        String byClaire = stop.invite("DOOR");
        String byInes = stop.ask(ines, "POST", "/invitations", "{\"role\": \"ORGANISER\"}")
                .text("token");
        assertThat(stop.team().get("invitations"))
                .extracting(each -> each.get("issuedBy").stringValue())
                .containsExactlyInAnyOrder(OpenedStop.CLAIRES_ID, inesId);

        assertThat(stop.withdraw(claire, inesId, "ORGANISER").status()).isEqualTo(204);

        assertThat(OpenedStop.accept(ines, byInes).problem()).isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(ines.get("/api/invitations/" + byInes).problem())
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(stop.ask(ines, "POST", "/invitations", "{\"role\": \"DOOR\"}")
                        .status())
                .isEqualTo(403);
        assertThat(stop.team().get("invitations"))
                .extracting(each -> each.get("issuedBy").stringValue())
                .containsExactly(OpenedStop.CLAIRES_ID);
        assertThat(OpenedStop.accept(ines, byClaire).status())
                .as("negative control: another's invitation holds")
                .isEqualTo(200);
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
        assertThat(hugo.get("/api/invitations/" + token).problem())
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

        assertThat(hugo.get("/api/invitations/" + token).withoutRequest())
                .isEqualTo(hugo.get("/api/invitations/other").withoutRequest());
        assertThat(OpenedStop.accept(hugo, token).problem()).isEqualTo("404 urn:etape:problem:not-found");
        assertThat(OpenedStop.accept(service.asNobody(), token).problem())
                .isEqualTo("401 urn:etape:problem:unauthenticated");
    }

    @Test
    void theLinkOfOneStopOpensNoOther() {
        String token = stop.invite("DOOR");
        String other = service.newStopId();
        new NewStop(service, other).draft(claire);

        assertThat(OpenedStop.accept(hugo, token.replace(stop.id(), other)).status())
                .isEqualTo(404);
    }

    @Test
    void theSecretIsKeptNowhere() {
        String token = stop.invite("DOOR");
        String secret = token.substring(token.indexOf('.') + 1);
        OpenedStop.accept(hugo, token);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Topic.read("etape.team.v1." + stop.id())).hasSize(3));

        assertThat(Topic.read("etape.team.v1." + stop.id()))
                .noneSatisfy(event -> assertThat(event.payload()).contains(secret));
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
        assertThat(stop.ask(claire, "POST", "/invitations", body).problem()).isEqualTo(problem);
    }
}
