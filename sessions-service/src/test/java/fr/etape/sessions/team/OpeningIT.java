package fr.etape.sessions.team;

import static fr.etape.sessions.team.OpenedStop.CLAIRES_ID;
import static fr.etape.testkit.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.sessions.SessionsService;
import fr.etape.sessions.SessionsServiceApplication;
import fr.etape.sessions.tour.NewStop;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Who opens a stop organises it. */
class OpeningIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final OpenedStop stop = new OpenedStop(service);
    private final Client hugo = service.as("hugo");

    @Test
    void whoOpensAStopIsItsOrganiser() {
        assertThat(stop.team()).isEqualTo(JsonMapper.shared().readTree("""
                {"members": [{"personId": "%s", "roles": ["ORGANISER"]}], "invitations": []}""".formatted(CLAIRES_ID)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Topic.read("etape.team.v1." + stop.id())).hasSize(1));
        var event = Topic.read("etape.team.v1." + stop.id()).getFirst();
        assertThat(event.headers())
                .containsEntry("ce_id", stop.id() + "/team/1")
                .containsEntry("ce_type", "fr.etape.team.role-granted.v1")
                .containsEntry("ce_subject", CLAIRES_ID);
        assertThat(event.json().get("role").stringValue()).isEqualTo("ORGANISER");
    }

    @Test
    void theStopOfOthersCannotBeOpenedAgain() {
        assertThat(new NewStop(service, stop.id()).draft(hugo).problem())
                .isEqualTo("409 urn:etape:problem:stop-exists");
        assertThat(stop.team().get("members")).hasSize(1);
    }

    @Test
    void ofManyWhoOpenAStopAtOnceOneOrganisesIt() {
        String contested = service.newStopId();

        List<Integer> statuses = atOnce(
                12,
                i -> new NewStop(service, contested)
                        .draft(service.as("person-" + i))
                        .status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
        assertThat(service.asSteering()
                        .get("/api/stops/" + contested + "/team")
                        .json()
                        .get("members"))
                .hasSize(1);
    }

    @Test
    void whereTheSteeringCommitteeAloneOpensStopsOthersDoNot() {
        try (RunningApplication strict = RunningApplication.of(SessionsServiceApplication.class)
                .with("etape.sessions.openers", "STEERING")
                .readyWhen(starting ->
                        new NewStop(starting).draft(starting.asSteering()).status() == 201)
                .start()) {
            assertThat(new NewStop(strict).draft().status()).isEqualTo(403);
        }
    }
}
