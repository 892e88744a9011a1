package fr.etape.sessions;

import static fr.etape.sessions.OpenedStop.CLAIRE;
import static fr.etape.sessions.OpenedStop.CLAIRES_ID;
import static fr.etape.sessions.OpenedStop.HUGO;
import static fr.etape.sessions.OpenedStop.HUGOS_ID;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works at a stop, and may what. */
class TeamIT extends AtAnOpenedStop {

    @Test
    void theJournalKnowsWhoDidIt() {
        stop.grant(CLAIRE, HUGOS_ID, "DOOR");

        List<String> causes = new ArrayList<>();
        service.database()
                .getCollection("journal")
                .find(new Document("_id.stream", stop.id() + "/team"))
                .forEach(batch -> batch.getList("causes", Document.class)
                        .forEach(cause -> causes.add(cause.getString("command") + " " + cause.getString("actor"))));
        assertThat(causes).containsExactly("team.establish " + CLAIRES_ID, "team.grant-role " + CLAIRES_ID);
    }

    @Test
    void whoWasGivenARoleHasItAtOnce() {
        assertThat(stop.ask(HUGO, "GET", "", "").statusCode()).as("a draft").isEqualTo(404);

        assertThat(stop.grant(CLAIRE, HUGOS_ID, "DOOR")).isEqualTo(204);
        assertThat(stop.grant(CLAIRE, HUGOS_ID, "DOOR")).isEqualTo(204);

        assertThat(stop.ask(HUGO, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(stop.withdraw(CLAIRE, HUGOS_ID, "DOOR").statusCode()).isEqualTo(204);
        assertThat(stop.withdraw(CLAIRE, HUGOS_ID, "DOOR").statusCode()).isEqualTo(204);
        assertThat(stop.ask(HUGO, "GET", "", "").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodyIsToldTheirOwnRolesAtOnce() {
        String before = ownRoles(HUGO);
        stop.grant(CLAIRE, HUGOS_ID, "DOOR");

        assertThat(before).isEqualTo("{\"roles\":[]}");
        assertThat(ownRoles(HUGO)).isEqualTo("{\"roles\":[\"DOOR\"]}");
        assertThat(ownRoles(CLAIRE)).isEqualTo("{\"roles\":[\"ORGANISER\"]}");
        assertThat(service.as(HUGO, "GET", "/api/stops/never-drafted/team/me", "")
                        .body())
                .isEqualTo(before);
        assertThat(stop.ask(ServiceInstance.NOBODY, "GET", "/team/me", "").statusCode())
                .isEqualTo(401);
    }

    private String ownRoles(String as) {
        return stop.ask(as, "GET", "/team/me", "").body();
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
        stop.grant(CLAIRE, HUGOS_ID, "DOOR");
        stop.grant(CLAIRE, HUGOS_ID, "FACILITATOR");
        stop.grant(CLAIRE, HUGOS_ID, "PARTNER");

        assertThat(ServiceInstance.problem(stop.ask(HUGO, method, path, "{}")))
                .isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(ServiceInstance.problem(stop.ask(ServiceInstance.NOBODY, method, path, "{}")))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(ServiceInstance.said(stop.ask(HUGO, method, path, "{}")))
                .as("the same for a stop that nobody knows")
                .isEqualTo(ServiceInstance.said(service.as(HUGO, method, "/api/stops/never-drafted" + path, "{}")));
    }

    @Test
    void anOrganiserOfAnotherStopIsAStranger() {
        String hugos = ServiceInstance.newStopId();
        assertThat(OpenedStop.draft(service, HUGO, hugos).statusCode()).isEqualTo(201);

        assertThat(stop.ask(HUGO, "GET", "/team", "").statusCode()).isEqualTo(403);
        assertThat(stop.grant(HUGO, HUGOS_ID, "ORGANISER")).isEqualTo(403);
    }

    @Test
    void theLastOrganiserStays() {
        assertThat(ServiceInstance.problem(stop.withdraw(CLAIRE, CLAIRES_ID, "ORGANISER")))
                .isEqualTo("409 urn:etape:problem:last-organiser");
        assertThat(ServiceInstance.problem(stop.withdraw(ServiceInstance.steering(), CLAIRES_ID, "ORGANISER")))
                .isEqualTo("409 urn:etape:problem:last-organiser");

        stop.grant(CLAIRE, HUGOS_ID, "ORGANISER");

        assertThat(stop.withdraw(HUGO, CLAIRES_ID, "ORGANISER").statusCode()).isEqualTo(204);
        assertThat(stop.ask(CLAIRE, "GET", "/team", "").statusCode()).isEqualTo(403);
    }

    /** Each sees the other there when they ask; decided one after the other, one of them stays. */
    @Test
    void twoOrganisersWhoLeaveAtOnceDoNotBothGo() {
        stop.grant(CLAIRE, HUGOS_ID, "ORGANISER");

        List<Integer> statuses = Stream.of(CLAIRES_ID, HUGOS_ID)
                .parallel()
                .map(personId -> stop.withdraw(ServiceInstance.steering(), personId, "ORGANISER")
                        .statusCode())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void theSteeringCommitteeReadsAllAndChangesTeamsAlone() {
        String simone = ServiceInstance.steering();

        assertThat(stop.ask(simone, "GET", "", "").statusCode()).isEqualTo(200);
        assertThat(stop.ask(simone, "GET", "/team", "").statusCode()).isEqualTo(200);
        assertThat(stop.grant(simone, HUGOS_ID, "ORGANISER")).isEqualTo(204);
        assertThat(stop.ask(simone, "POST", "/publication", "").statusCode()).isEqualTo(403);
        assertThat(stop.ask(simone, "PATCH", "", "{}").statusCode()).isEqualTo(403);
        assertThat(service.as(simone, "GET", "/api/stops/never-drafted/team", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /team",
        "PUT, /team/0123456789012345678901/DOOR",
        "DELETE, /team/0123456789012345678901/DOOR",
        "DELETE, /invitations/0123456789012345678901"
    })
    void nobodyJoinsTheTeamOfAStopThatNobodyOpened(String method, String path) {
        for (String stopId : List.of("never-opened", "A%20b")) {
            assertThat(ServiceInstance.problem(
                            service.as(ServiceInstance.steering(), method, "/api/stops/" + stopId + path, "")))
                    .isEqualTo("404 urn:etape:problem:not-found");
        }
    }

    @Test
    void rolesAndPeopleAreCheckedToo() {
        assertThat(stop.grant(CLAIRE, HUGOS_ID, "MAYOR")).isEqualTo(400);
        assertThat(stop.grant(CLAIRE, "hugo", "DOOR")).isEqualTo(404);
        assertThat(stop.withdraw(CLAIRE, "hugo", "DOOR").statusCode()).isEqualTo(404);
    }

    @Test
    void mineAreTheStopsAtWhichIWork() {
        String guest = "guest-" + UUID.randomUUID();
        String rehearsal = ServiceInstance.newStopId();
        service.draft(ServiceInstance.stop(rehearsal, true), UUID.randomUUID().toString());
        stop.grant(CLAIRE, PersonId.ofSubject(guest).value(), "DOOR");
        service.as(CLAIRE, "PUT", "/api/stops/" + rehearsal + "/team/" + PersonId.ofSubject(guest) + "/PARTNER", "");

        HttpResponse<String> mine = service.as(ServiceInstance.as(guest), "GET", "/api/stops?mine=true", "");

        assertThat(ids(mine)).containsExactlyInAnyOrder(stop.id(), rehearsal);
        assertThat(ServiceInstance.header(mine, "Cache-Control")).isEqualTo("no-cache, private");
        assertThat(ids(service.as(ServiceInstance.steering(), "GET", "/api/stops?mine=true", "")))
                .contains(stop.id(), rehearsal);
        assertThat(ServiceInstance.problem(service.as(ServiceInstance.NOBODY, "GET", "/api/stops?mine=true", "")))
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(ids(service.as(ServiceInstance.as(guest), "GET", "/api/stops", "")))
                .doesNotContain(stop.id());
    }

    private static List<String> ids(HttpResponse<String> list) {
        return StreamSupport.stream(ServiceInstance.json(list).get("items").spliterator(), false)
                .map(stop -> stop.get("stopId").stringValue())
                .toList();
    }
}
