package fr.etape.sessions.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is remembered of who did what at a stop. */
class AuditIT {

    private static final String CLAIRES_ID = "xM-U51tgZ-gdcyUESKOMED";
    private static final String HUGOS_ID = "0123456789012345678901";

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private static final NewStop OTHER = new NewStop(service);
    private static final NewStop STOP = new NewStop(service);

    private final Client claire = service.as("claire");

    @BeforeAll
    static void workAtTwoStops() {
        OTHER.draft();
        STOP.draft();
        STOP.publish();
        OTHER.publish();
        service.as("claire").put(STOP.path() + "/team/" + HUGOS_ID + "/DOOR");
        service.asSteering().put(STOP.path() + "/team/" + HUGOS_ID + "/PARTNER");
    }

    private JsonNode audit(String query) {
        Answer page = claire.get(STOP.path() + "/audit" + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        return page.json();
    }

    private static List<String> commands(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("command").stringValue())
                .toList();
    }

    @Test
    void tellsWhoDidWhatTheNewestFirst() {
        JsonNode page = audit("");

        assertThat(commands(page))
                .containsExactly(
                        "team.grant-role", "team.grant-role", "tour.publish-stop", "tour.draft-stop", "team.establish");
        JsonNode granted = page.get("items").get(1);
        assertThat(granted.get("actor").stringValue()).isEqualTo(CLAIRES_ID);
        assertThat(granted.get("stream").stringValue()).isEqualTo(STOP.id() + "/team");
        assertThat(granted.get("position").longValue()).isEqualTo(2);
        assertThat(granted.get("events").toString()).isEqualTo("[\"fr.etape.team.role-granted.v1\"]");
        assertThat(granted.get("subject").stringValue()).isEqualTo(HUGOS_ID);
        assertThat(Instant.parse(granted.get("at").stringValue())).isBefore(Instant.now());
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void tellsWhichRoleWasGivenAndTaken() {
        OTHER.service().as("claire").put(OTHER.path() + "/team/" + HUGOS_ID + "/FACILITATOR");
        OTHER.service().as("claire").delete(OTHER.path() + "/team/" + HUGOS_ID + "/FACILITATOR");

        JsonNode items = claire.get(OTHER.path() + "/audit?limit=2").json().get("items");

        assertThat(items.get(0).get("command").stringValue()).isEqualTo("team.withdraw-role");
        assertThat(items.get(0).get("role").stringValue()).isEqualTo("FACILITATOR");
        assertThat(items.get(1).get("command").stringValue()).isEqualTo("team.grant-role");
        assertThat(items.get(1).get("role").stringValue()).isEqualTo("FACILITATOR");
        assertThat(items.get(1).has("changes")).isFalse();
    }

    /** The drafts of two stops, and changes of the other, are between those of this one. */
    @Test
    void tellsWhatOfAStopWasChangedFromWhatToWhat() {
        NewStop stop = new NewStop(service);
        NewStop between = new NewStop(service);
        String drafted = stop.draft().header("ETag");
        String draftedBetween = between.draft().header("ETag");
        Answer first = stop.change("{\"capacity\": 5, \"quotas\": {\"AUTRE\": null, \"ETAT\": 1}}", drafted);
        between.change("{\"capacity\": 77}", draftedBetween);
        stop.change("{\"venue\": \"Centre de congrès\", \"startsAt\": \"2999-03-18T10:00:00\"}", first.header("ETag"));

        JsonNode items = claire.get(stop.path() + "/audit?command=tour.change-stop")
                .json()
                .get("items");

        assertThat(items.get(0).get("changes").toString()).isEqualTo("""
                [{"field":"startsAt","from":"2999-03-18T09:00:00","to":"2999-03-18T10:00:00"},\
                {"field":"venue","from":"Terra Botanica","to":"Centre de congrès"}]""");
        assertThat(items.get(1).get("changes").toString()).isEqualTo("""
                [{"field":"capacity","from":"3","to":"5"},{"field":"quotas.AUTRE","from":"1","to":null},\
                {"field":"quotas.ETAT","from":null,"to":"1"}]""");
        assertThat(items.get(1).has("role")).isFalse();
    }

    @Test
    void canBeNarrowedDown() {
        assertThat(commands(audit("?actor=" + CLAIRES_ID)))
                .containsExactly("team.grant-role", "tour.publish-stop", "tour.draft-stop", "team.establish");
        assertThat(commands(audit("?command=tour.publish-stop"))).containsExactly("tour.publish-stop");
        assertThat(commands(audit("?until=2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(commands(audit("?from=2020-01-01T00:00:00Z"))).hasSize(5);
    }

    @Test
    void comesInPages() {
        JsonNode first = audit("?limit=2");
        JsonNode second = audit("?limit=2&cursor=" + first.get("next").stringValue());
        JsonNode third = audit("?limit=2&cursor=" + second.get("next").stringValue());

        assertThat(commands(first)).containsExactly("team.grant-role", "team.grant-role");
        assertThat(commands(second)).containsExactly("tour.publish-stop", "tour.draft-stop");
        assertThat(commands(third)).containsExactly("team.establish");
        assertThat(third.get("next").isNull()).isTrue();
    }

    @Test
    void isForOrganisersAndTheSteeringCommittee() {
        String path = STOP.path() + "/audit";

        assertThat(service.asSteering().get(path).status()).isEqualTo(200);
        assertThat(service.as("hugo").get(path).status()).isEqualTo(403);
        assertThat(service.asNobody().get(path).status()).isEqualTo(401);
        assertThat(service.asSteering().get("/api/stops/A%20b/audit").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNotACursorOrATime() {
        String path = STOP.path() + "/audit";

        assertThat(claire.get(path + "?cursor=1.2.3.4.5.6.7.8.9.10.11.12").problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(claire.get(path + "?cursor=x").problem()).isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(claire.get(path + "?from=yesterday").problem()).isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(claire.get(path + "?limit=101").problem()).isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(claire.get(path + "?limit=100").status()).isEqualTo(200);
    }
}
