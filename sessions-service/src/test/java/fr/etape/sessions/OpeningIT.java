package fr.etape.sessions;

import static fr.etape.sessions.OpenedStop.CLAIRES_ID;
import static fr.etape.sessions.OpenedStop.HUGO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who opens a stop organises it. */
class OpeningIT extends AtAnOpenedStop {

    @Test
    void whoeverOpensAStopIsItsOrganiser() {
        assertThat(stop.team()).isEqualTo(JsonMapper.shared().readTree("""
                {"members": [{"personId": "%s", "roles": ["ORGANISER"]}], "invitations": []}""".formatted(CLAIRES_ID)));
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Topics.team(stop.id())).hasSize(1));
        var event = Topics.team(stop.id()).getFirst();
        assertThat(Topics.headers(event))
                .containsEntry("ce_id", stop.id() + "/team/1")
                .containsEntry("ce_type", "fr.etape.team.role-granted.v1")
                .containsEntry("ce_subject", CLAIRES_ID);
        assertThat(JsonMapper.shared()
                        .readTree(new String(event.value(), UTF_8))
                        .get("role")
                        .stringValue())
                .isEqualTo("ORGANISER");
    }

    @Test
    void theStopOfOthersCannotBeOpenedAgain() {
        assertThat(ServiceInstance.problem(OpenedStop.draft(service, HUGO, stop.id())))
                .isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(stop.team().get("members")).hasSize(1);
    }

    @Test
    void ofManyWhoOpenAStopAtOnceOneOrganisesIt() {
        String contested = ServiceInstance.newStopId();

        List<Integer> statuses = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .parallel()
                .map(i -> OpenedStop.draft(service, ServiceInstance.as("person-" + i), contested)
                        .statusCode())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
        assertThat(ServiceInstance.json(
                                service.as(ServiceInstance.steering(), "GET", "/api/stops/" + contested + "/team", ""))
                        .get("members"))
                .hasSize(1);
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
