package fr.etape.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.access.PersonId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who works at a stop, and how somebody comes to. */
class TeamIT {

    private static final String CLAIRE = ServiceInstance.CLAIRE;
    private static final String HUGO = ServiceInstance.as("hugo");
    private static final String INES = ServiceInstance.as("ines");
    private static final String CLAIRES_ID = "xM-U51tgZ-gdcyUESKOMED";
    private static final String HUGOS_ID = PersonId.ofSubject("hugo").value();

    private static ServiceInstance service;

    private String stopId = "";

    @BeforeAll
    static void start() {
        service = ServiceInstance.onRealServers("none");
        await().atMost(Duration.ofSeconds(30)).until(() -> opened(ServiceInstance.newStopId()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** By Claire. */
    @BeforeEach
    void newStop() {
        stopId = ServiceInstance.newStopId();
        assertThat(opened(stopId)).isTrue();
    }

    private static boolean opened(String stopId) {
        return draft(CLAIRE, stopId).statusCode() == 201;
    }

    private static HttpResponse<String> draft(String as, String stopId) {
        return service.send(
                "POST",
                "/api/stops",
                ServiceInstance.stop(stopId, false),
                "Authorization",
                as,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private HttpResponse<String> ask(String as, String method, String path, String body) {
        return service.as(as, method, "/api/stops/" + stopId + path, body);
    }

    private int grant(String as, String personId, String role) {
        return ask(as, "PUT", "/team/" + personId + "/" + role, "").statusCode();
    }

    private HttpResponse<String> withdraw(String as, String personId, String role) {
        return ask(as, "DELETE", "/team/" + personId + "/" + role, "");
    }

    private String invite(String role) {
        HttpResponse<String> issued = ask(CLAIRE, "POST", "/invitations", "{\"role\": \"" + role + "\"}");
        assertThat(issued.statusCode()).isEqualTo(201);
        return ServiceInstance.json(issued).get("token").stringValue();
    }

    private static HttpResponse<String> accept(String as, String token) {
        return service.as(as, "POST", "/api/invitations/" + token + "/acceptance", "");
    }

    private JsonNode team() {
        return ServiceInstance.json(ask(CLAIRE, "GET", "/team", ""));
    }

    @Test
    void whoeverOpensAStopIsItsOrganiser() {
        assertThat(team()).isEqualTo(JsonMapper.shared().readTree("""
                {"members": [{"personId": "%s", "roles": ["ORGANISER"]}], "invitations": []}""".formatted(CLAIRES_ID)));
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Topics.team(stopId)).hasSize(1));
        var event = Topics.team(stopId).getFirst();
        assertThat(Topics.headers(event))
                .containsEntry("ce_id", stopId + "/team/1")
                .containsEntry("ce_type", "fr.etape.team.role-granted.v1")
                .containsEntry("ce_subject", CLAIRES_ID);
        assertThat(JsonMapper.shared()
                        .readTree(new String(event.value(), UTF_8))
                        .get("role")
                        .stringValue())
                .isEqualTo("ORGANISER");
    }

    @Test
    void theJournalKnowsWhoDidIt() {
        grant(CLAIRE, HUGOS_ID, "DOOR");

        List<String> causes = new ArrayList<>();
        service.database()
                .getCollection("journal")
                .find(new Document("_id.stream", stopId + "/team"))
                .forEach(batch -> batch.getList("causes", Document.class)
                        .forEach(cause -> causes.add(cause.getString("command") + " " + cause.getString("actor"))));
        assertThat(causes).containsExactly("FoundTeam " + CLAIRES_ID, "GrantRole " + CLAIRES_ID);
    }

    @Test
    void theStopOfOthersCannotBeOpenedAgain() {
        assertThat(ServiceInstance.problem(draft(HUGO, stopId))).isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(team().get("members")).hasSize(1);
    }

    @Test
    void ofManyWhoOpenAStopAtOnceOneOrganisesIt() {
        String contested = ServiceInstance.newStopId();

        List<Integer> statuses = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .parallel()
                .map(i -> draft(ServiceInstance.as("person-" + i), contested).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
        assertThat(ServiceInstance.json(
                                service.as(ServiceInstance.steering(), "GET", "/api/stops/" + contested + "/team", ""))
                        .get("members"))
                .hasSize(1);
    }

    /** Stops of version 0.1 have no team: the first who comes must not get theirs. */
    @Test
    void aStopFromBeforeThereWereTeamsIsGivenByTheSteeringCommitteeAlone() {
        String old = ServiceInstance.newStopId();
        Document stop = service.database()
                .getCollection("stops")
                .find(new Document("_id", stopId))
                .first();
        service.database()
                .getCollection("stops")
                .insertOne(new Document(stop)
                        .append("_id", old)
                        .append("request", new Document("key", old).append("body", "")));

        assertThat(ServiceInstance.problem(draft(HUGO, old))).isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(service.as(HUGO, "GET", "/api/stops/" + old + "/team", "").statusCode())
                .isEqualTo(403);
        String organising = "/api/stops/" + old + "/team/" + HUGOS_ID + "/ORGANISER";
        assertThat(service.as(ServiceInstance.steering(), "PUT", organising, "").statusCode())
                .isEqualTo(204);
        assertThat(service.as(HUGO, "GET", "/api/stops/" + old + "/team", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoWasGivenARoleHasItAtOnce() {
        assertThat(ask(HUGO, "GET", "", "").statusCode()).as("a draft").isEqualTo(404);

        assertThat(grant(CLAIRE, HUGOS_ID, "DOOR")).isEqualTo(204);
        assertThat(grant(CLAIRE, HUGOS_ID, "DOOR")).isEqualTo(204);

        assertThat(ask(HUGO, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(withdraw(CLAIRE, HUGOS_ID, "DOOR").statusCode()).isEqualTo(204);
        assertThat(withdraw(CLAIRE, HUGOS_ID, "DOOR").statusCode()).isEqualTo(204);
        assertThat(ask(HUGO, "GET", "", "").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodyIsToldTheirOwnRolesAtOnce() {
        String before = ownRoles(HUGO);
        grant(CLAIRE, HUGOS_ID, "DOOR");

        assertThat(before).isEqualTo("{\"roles\":[]}");
        assertThat(ownRoles(HUGO)).isEqualTo("{\"roles\":[\"DOOR\"]}");
        assertThat(ownRoles(CLAIRE)).isEqualTo("{\"roles\":[\"ORGANISER\"]}");
        assertThat(service.as(HUGO, "GET", "/api/stops/never-drafted/team/me", "")
                        .body())
                .isEqualTo(before);
        assertThat(ask(ServiceInstance.NOBODY, "GET", "/team/me", "").statusCode())
                .isEqualTo(401);
    }

    private String ownRoles(String as) {
        return ask(as, "GET", "/team/me", "").body();
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, ''",
        "POST, /publication",
        "POST, /closure",
        "GET, /team",
        "PUT, /team/0123456789012345678901/ORGANISER",
        "DELETE, /team/xM-U51tgZ-gdcyUESKOMED/ORGANISER",
        "POST, /invitations",
        "DELETE, /invitations/0123456789012345678901"
    })
    void otherRolesChangeNothing(String method, String path) {
        grant(CLAIRE, HUGOS_ID, "DOOR");
        grant(CLAIRE, HUGOS_ID, "FACILITATOR");
        grant(CLAIRE, HUGOS_ID, "PARTNER");

        assertThat(ServiceInstance.problem(ask(HUGO, method, path, "{}"))).isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(ServiceInstance.problem(ask(ServiceInstance.NOBODY, method, path, "{}")))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(ServiceInstance.said(ask(HUGO, method, path, "{}")))
                .as("the same for a stop that nobody knows")
                .isEqualTo(ServiceInstance.said(service.as(HUGO, method, "/api/stops/never-drafted" + path, "{}")));
    }

    @Test
    void anOrganiserOfAnotherStopIsAStranger() {
        String hugos = ServiceInstance.newStopId();
        assertThat(draft(HUGO, hugos).statusCode()).isEqualTo(201);

        assertThat(ask(HUGO, "GET", "/team", "").statusCode()).isEqualTo(403);
        assertThat(grant(HUGO, HUGOS_ID, "ORGANISER")).isEqualTo(403);
    }

    @Test
    void theLastOrganiserStays() {
        assertThat(ServiceInstance.problem(withdraw(CLAIRE, CLAIRES_ID, "ORGANISER")))
                .isEqualTo("409 urn:etape:problem:last-organiser");
        assertThat(ServiceInstance.problem(withdraw(ServiceInstance.steering(), CLAIRES_ID, "ORGANISER")))
                .isEqualTo("409 urn:etape:problem:last-organiser");

        grant(CLAIRE, HUGOS_ID, "ORGANISER");

        assertThat(withdraw(HUGO, CLAIRES_ID, "ORGANISER").statusCode()).isEqualTo(204);
        assertThat(ask(CLAIRE, "GET", "/team", "").statusCode()).isEqualTo(403);
    }

    /** Each sees the other there when she asks; decided one after the other, one of them stays. */
    @Test
    void twoOrganisersWhoLeaveAtOnceDoNotBothGo() {
        grant(CLAIRE, HUGOS_ID, "ORGANISER");

        List<Integer> statuses = Stream.of(CLAIRES_ID, HUGOS_ID)
                .parallel()
                .map(personId -> withdraw(ServiceInstance.steering(), personId, "ORGANISER")
                        .statusCode())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void theSteeringCommitteeReadsAllAndChangesTeamsAlone() {
        String simone = ServiceInstance.steering();

        assertThat(ask(simone, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(ask(simone, "GET", "/team", "").statusCode()).isEqualTo(200);
        assertThat(grant(simone, HUGOS_ID, "ORGANISER")).isEqualTo(204);
        assertThat(ask(simone, "POST", "/publication", "").statusCode()).isEqualTo(403);
        assertThat(ask(simone, "PATCH", "", "{}").statusCode()).isEqualTo(403);
        assertThat(service.as(simone, "GET", "/api/stops/never-drafted/team", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anInvitationGivesItsRoleToWhoeverAcceptsFirst() {
        String token = invite("DOOR");
        assertThat(token).startsWith(stopId + ".");

        HttpResponse<String> seen = service.as(HUGO, "GET", "/api/invitations/" + token, "");
        assertThat(ServiceInstance.json(seen).get("role").stringValue()).isEqualTo("DOOR");
        assertThat(ServiceInstance.header(seen, "Cache-Control")).isEqualTo("no-store");
        HttpResponse<String> accepted = accept(HUGO, token);

        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).isEqualTo("{\"stopId\":\"" + stopId + "\",\"role\":\"DOOR\"}");
        assertThat(ask(HUGO, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.problem(accept(INES, token))).isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(ServiceInstance.problem(service.as(INES, "GET", "/api/invitations/" + token, "")))
                .isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(accept(HUGO, token).body())
                .as("his answer got lost, and he tries again")
                .isEqualTo(accepted.body());
    }

    @Test
    void ofManyWhoAcceptAtOnceOneGetsTheRole() {
        String token = invite("FACILITATOR");

        List<Integer> statuses = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .parallel()
                .map(i -> accept(ServiceInstance.as("guest-" + i), token).statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 410).hasSize(11);
        assertThat(team().get("members")).hasSize(2);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
        String token = invite("DOOR");

        for (String method : List.of("GET", "HEAD", "GET", "OPTIONS")) {
            service.as(HUGO, method, "/api/invitations/" + token, "");
            service.as(HUGO, method, "/api/invitations/" + token + "/acceptance", "");
        }

        assertThat(team().get("invitations")).hasSize(1);
        assertThat(accept(HUGO, token).statusCode()).isEqualTo(200);
        assertThat(team().get("invitations")).isEmpty();
    }

    @Test
    void aWithdrawnInvitationIsGone() {
        String token = invite("DOOR");
        String id = team().at("/invitations/0/invitationId").stringValue();

        assertThat(ask(CLAIRE, "DELETE", "/invitations/" + id, "").statusCode()).isEqualTo(204);
        assertThat(ask(CLAIRE, "DELETE", "/invitations/" + id, "").statusCode()).isEqualTo(204);

        assertThat(ServiceInstance.problem(accept(HUGO, token))).isEqualTo("410 urn:etape:problem:invitation-expired");
        assertThat(team().get("invitations")).isEmpty();
        assertThat(ask(CLAIRE, "DELETE", "/invitations/0123456789012345678901", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anInvitationThatExpiredIsNotShown() {
        String token = invite("DOOR");
        service.database()
                .getCollection("invitations")
                .updateMany(
                        new Document("stopId", stopId),
                        new Document(
                                "$set", new Document("expiresAt", Date.from(Instant.parse("2026-01-01T00:00:00Z")))));

        assertThat(team().get("invitations")).isEmpty();
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
        String token = guess.replace("{stop}", stopId);

        assertThat(ServiceInstance.said(service.as(HUGO, "GET", "/api/invitations/" + token, "")))
                .isEqualTo(ServiceInstance.said(service.as(HUGO, "GET", "/api/invitations/other", "")));
        assertThat(ServiceInstance.problem(accept(HUGO, token))).isEqualTo("404 urn:etape:problem:not-found");
        assertThat(ServiceInstance.problem(accept(ServiceInstance.NOBODY, token)))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
    }

    @Test
    void theLinkOfOneStopOpensNoOther() {
        String token = invite("DOOR");
        String other = ServiceInstance.newStopId();
        opened(other);

        assertThat(accept(HUGO, token.replace(stopId, other)).statusCode()).isEqualTo(404);
    }

    @Test
    void theSecretIsKeptNowhere() {
        String token = invite("DOOR");
        String secret = token.substring(token.indexOf('.') + 1);
        accept(HUGO, token);
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Topics.team(stopId)).hasSize(3));

        assertThat(Topics.team(stopId))
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
        assertThat(ServiceInstance.problem(ask(CLAIRE, "POST", "/invitations", body)))
                .isEqualTo(problem);
    }

    @Test
    void rolesAndPeopleAreCheckedToo() {
        assertThat(grant(CLAIRE, HUGOS_ID, "MAYOR")).isEqualTo(400);
        assertThat(grant(CLAIRE, "hugo", "DOOR")).isEqualTo(404);
        assertThat(withdraw(CLAIRE, "hugo", "DOOR").statusCode()).isEqualTo(404);
    }

    @Test
    void mineAreTheStopsAtWhichIWork() {
        String guest = "guest-" + UUID.randomUUID();
        String rehearsal = ServiceInstance.newStopId();
        service.draft(ServiceInstance.stop(rehearsal, true), UUID.randomUUID().toString());
        grant(CLAIRE, PersonId.ofSubject(guest).value(), "DOOR");
        service.as(CLAIRE, "PUT", "/api/stops/" + rehearsal + "/team/" + PersonId.ofSubject(guest) + "/PARTNER", "");

        HttpResponse<String> mine = service.as(ServiceInstance.as(guest), "GET", "/api/stops?mine=true", "");

        assertThat(ids(mine)).containsExactlyInAnyOrder(stopId, rehearsal);
        assertThat(ServiceInstance.header(mine, "Cache-Control")).isEqualTo("no-cache, private");
        assertThat(ids(service.as(ServiceInstance.steering(), "GET", "/api/stops?mine=true", "")))
                .contains(stopId, rehearsal);
        assertThat(ServiceInstance.problem(service.as(ServiceInstance.NOBODY, "GET", "/api/stops?mine=true", "")))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(ids(service.as(ServiceInstance.as(guest), "GET", "/api/stops", "")))
                .doesNotContain(stopId);
    }

    private static List<String> ids(HttpResponse<String> list) {
        return StreamSupport.stream(ServiceInstance.json(list).get("items").spliterator(), false)
                .map(stop -> stop.get("stopId").stringValue())
                .toList();
    }

    @Test
    void whereTheSteeringCommitteeAloneOpensStopsOthersDoNot() {
        try (ServiceInstance strict = ServiceInstance.onRealServers("none", "--etape.sessions.openers=STEERING")) {
            String body = ServiceInstance.stop(ServiceInstance.newStopId(), false);

            assertThat(strict.draft(body, "0123456789").statusCode()).isEqualTo(403);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> strict.send(
                                            "POST",
                                            "/api/stops",
                                            body,
                                            "Authorization",
                                            ServiceInstance.steering(),
                                            "Idempotency-Key",
                                            "0123456789")
                                    .statusCode()
                            == 201);
        }
    }
}
