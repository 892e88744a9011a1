package fr.etape.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is remembered of who did what at a stop. */
class AuditIT {

    private static final String CLAIRES_ID = "xM-U51tgZ-gdcyUESKOMED";
    private static final String HUGOS_ID = "0123456789012345678901";

    private static ServiceInstance service;
    private static String stopId = "";
    private static String other = "";

    @BeforeAll
    static void start() {
        service = ServiceInstance.ready();
        other = ServiceInstance.newStopId();
        draft(other);
        stopId = ServiceInstance.newStopId();
        draft(stopId);
        service.send("POST", "/api/stops/" + stopId + "/publication", "");
        service.send("POST", "/api/stops/" + other + "/publication", "");
        service.send("PUT", "/api/stops/" + stopId + "/team/" + HUGOS_ID + "/DOOR", "");
        service.as(ServiceInstance.steering(), "PUT", "/api/stops/" + stopId + "/team/" + HUGOS_ID + "/PARTNER", "");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void draft(String id) {
        service.draft(ServiceInstance.stop(id, false), UUID.randomUUID().toString());
    }

    private static JsonNode audit(String query) {
        HttpResponse<String> page = service.get("/api/stops/" + stopId + "/audit" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ServiceInstance.header(page, "Cache-Control")).isEqualTo("no-store");
        return ServiceInstance.json(page);
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
        assertThat(granted.get("stream").stringValue()).isEqualTo(stopId + "/team");
        assertThat(granted.get("position").longValue()).isEqualTo(2);
        assertThat(granted.get("events").toString()).isEqualTo("[\"fr.etape.team.role-granted.v1\"]");
        assertThat(granted.get("subject").stringValue()).isEqualTo(HUGOS_ID);
        assertThat(Instant.parse(granted.get("at").stringValue())).isBefore(Instant.now());
        assertThat(page.get("next").isNull()).isTrue();
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
        String path = "/api/stops/" + stopId + "/audit";

        assertThat(service.as(ServiceInstance.steering(), "GET", path, "").statusCode())
                .isEqualTo(200);
        assertThat(service.as(ServiceInstance.as("hugo"), "GET", path, "").statusCode())
                .isEqualTo(403);
        assertThat(service.as(ServiceInstance.NOBODY, "GET", path, "").statusCode())
                .isEqualTo(401);
        assertThat(service.as(ServiceInstance.steering(), "GET", "/api/stops/A%20b/audit", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoCursorOrTimeIsRefused() {
        String path = "/api/stops/" + stopId + "/audit";

        assertThat(ServiceInstance.problem(service.get(path + "?cursor=1.2.3")))
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(ServiceInstance.problem(service.get(path + "?cursor=x")))
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(ServiceInstance.problem(service.get(path + "?from=yesterday")))
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(ServiceInstance.problem(service.get(path + "?limit=101")))
                .isEqualTo("400 urn:etape:problem:unreadable");
        assertThat(service.get(path + "?limit=100").statusCode()).isEqualTo(200);
    }
}
