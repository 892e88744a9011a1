package fr.etape.sessions.team;

import static fr.etape.sessions.team.OpenedStop.CLAIRES_ID;
import static fr.etape.sessions.team.OpenedStop.HUGOS_ID;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import fr.etape.sessions.SessionsService;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works at a stop, and may what. */
class TeamIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final OpenedStop stop = new OpenedStop(service);
    private final Client claire = service.as("claire");
    private final Client hugo = service.as("hugo");

    @Test
    void theJournalKnowsWhoDidIt() {
        stop.grant(claire, HUGOS_ID, "DOOR");

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
        assertThat(stop.ask(hugo, "GET", "").status()).as("a draft").isEqualTo(404);

        assertThat(stop.grant(claire, HUGOS_ID, "DOOR")).isEqualTo(204);
        assertThat(stop.grant(claire, HUGOS_ID, "DOOR")).isEqualTo(204);

        assertThat(stop.ask(hugo, "GET", "").status()).isEqualTo(200);
        assertThat(stop.withdraw(claire, HUGOS_ID, "DOOR").status()).isEqualTo(204);
        assertThat(stop.withdraw(claire, HUGOS_ID, "DOOR").status()).isEqualTo(204);
        assertThat(stop.ask(hugo, "GET", "").status()).isEqualTo(404);
    }

    @Test
    void everybodyIsToldTheirOwnRolesAtOnce() {
        String before = ownRoles(hugo);
        stop.grant(claire, HUGOS_ID, "DOOR");

        assertThat(before).isEqualTo("{\"roles\":[]}");
        assertThat(ownRoles(hugo)).isEqualTo("{\"roles\":[\"DOOR\"]}");
        assertThat(ownRoles(claire)).isEqualTo("{\"roles\":[\"ORGANISER\"]}");
        assertThat(hugo.get("/api/stops/never-drafted/team/me").body()).isEqualTo(before);
        assertThat(stop.ask(service.asNobody(), "GET", "/team/me").status()).isEqualTo(401);
    }

    private String ownRoles(Client as) {
        return stop.ask(as, "GET", "/team/me").body();
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
        stop.grant(claire, HUGOS_ID, "DOOR");
        stop.grant(claire, HUGOS_ID, "FACILITATOR");
        stop.grant(claire, HUGOS_ID, "PARTNER");

        assertThat(stop.ask(hugo, method, path, "{}").problem()).isEqualTo("403 urn:etape:problem:forbidden");
        assertThat(stop.ask(service.asNobody(), method, path, "{}").problem())
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(stop.ask(hugo, method, path, "{}").withoutRequest())
                .as("the same for a stop that nobody knows")
                .isEqualTo(hugo.send(method, "/api/stops/never-drafted" + path, "{}")
                        .withoutRequest());
    }

    @Test
    void anOrganiserOfAnotherStopIsAStranger() {
        String hugos = service.newStopId();
        assertThat(new NewStop(service, hugos).draft(hugo).status()).isEqualTo(201);

        assertThat(stop.ask(hugo, "GET", "/team").status()).isEqualTo(403);
        assertThat(stop.grant(hugo, HUGOS_ID, "ORGANISER")).isEqualTo(403);
    }

    @Test
    void theLastOrganiserStays() {
        assertThat(stop.withdraw(claire, CLAIRES_ID, "ORGANISER").problem())
                .isEqualTo("409 urn:etape:problem:last-organiser");
        assertThat(stop.withdraw(service.asSteering(), CLAIRES_ID, "ORGANISER").problem())
                .isEqualTo("409 urn:etape:problem:last-organiser");

        stop.grant(claire, HUGOS_ID, "ORGANISER");

        assertThat(stop.withdraw(hugo, CLAIRES_ID, "ORGANISER").status()).isEqualTo(204);
        assertThat(stop.ask(claire, "GET", "/team").status()).isEqualTo(403);
    }

    /** Each sees the other there when they ask; decided one after the other, one of them stays. */
    @Test
    void twoOrganisersWhoLeaveAtOnceDoNotBothGo() {
        stop.grant(claire, HUGOS_ID, "ORGANISER");

        List<String> organisers = List.of(CLAIRES_ID, HUGOS_ID);

        List<Integer> statuses = atOnce(
                2,
                i -> stop.withdraw(service.asSteering(), organisers.get(i), "ORGANISER")
                        .status());

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void theSteeringCommitteeReadsAllAndChangesTeamsAlone() {
        Client simone = service.asSteering();

        assertThat(stop.ask(simone, "GET", "").status()).isEqualTo(200);
        assertThat(stop.ask(simone, "GET", "/team").status()).isEqualTo(200);
        assertThat(stop.grant(simone, HUGOS_ID, "ORGANISER")).isEqualTo(204);
        assertThat(stop.ask(simone, "POST", "/publication").status()).isEqualTo(403);
        assertThat(stop.ask(simone, "PATCH", "", "{}").status()).isEqualTo(403);
        assertThat(simone.get("/api/stops/never-drafted/team").status()).isEqualTo(404);
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
            assertThat(service.asSteering()
                            .send(method, "/api/stops/" + stopId + path)
                            .problem())
                    .isEqualTo("404 urn:etape:problem:not-found");
        }
    }

    @Test
    void rolesAndPeopleAreCheckedToo() {
        assertThat(stop.grant(claire, HUGOS_ID, "MAYOR")).isEqualTo(400);
        assertThat(stop.grant(claire, "hugo", "DOOR")).isEqualTo(404);
        assertThat(stop.withdraw(claire, "hugo", "DOOR").status()).isEqualTo(404);
    }

    @Test
    void mineAreTheStopsAtWhichIWork() {
        String guest = "guest-" + UUID.randomUUID();
        String rehearsal = service.newStopId();
        claire.withNewKey().post("/api/stops", NewStop.json(rehearsal, true));
        stop.grant(claire, PersonId.ofSubject(guest).value(), "DOOR");
        claire.put("/api/stops/" + rehearsal + "/team/" + PersonId.ofSubject(guest) + "/PARTNER");

        Answer mine = service.as(guest).get("/api/stops?mine=true");

        assertThat(ids(mine)).containsExactlyInAnyOrder(stop.id(), rehearsal);
        assertThat(mine.header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(ids(service.asSteering().get("/api/stops?mine=true"))).contains(stop.id(), rehearsal);
        assertThat(service.asNobody().get("/api/stops?mine=true").problem())
                .isEqualTo("401 urn:etape:problem:unauthenticated");
        assertThat(ids(service.as(guest).get("/api/stops"))).doesNotContain(stop.id());
    }

    private static List<String> ids(Answer list) {
        return StreamSupport.stream(list.json().get("items").spliterator(), false)
                .map(stop -> stop.get("stopId").stringValue())
                .toList();
    }
}
