package fr.etape.reporting;

import static fr.etape.reporting.attendance.StopHistory.cancelled;
import static fr.etape.reporting.attendance.StopHistory.confirmed;
import static fr.etape.reporting.attendance.StopHistory.opened;
import static fr.etape.reporting.attendance.StopHistory.promoted;
import static fr.etape.reporting.attendance.StopHistory.waitlisted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String angers = "angers-" + tag;
    private final String rehearsal = "rehearsal-" + tag;
    private final String report = "/api/reports/stops/" + angers;
    private RunningService service;

    @BeforeAll
    void readTwoStops() {
        service = RunningService.reportingOn("[a-z]+-" + tag);
        try (Publisher ofRehearsal = new Publisher(rehearsal);
                Publisher ofAngers = new Publisher(angers)) {
            ofRehearsal.publish(List.of(
                    opened(rehearsal, true, Map.of(College.ELU, 9)), confirmed(rehearsal, true, "z", College.ELU)));
            ofAngers.publish(List.of(
                    opened(angers, false, Map.of(College.ELU, 1)),
                    confirmed(angers, false, "a", College.ELU),
                    waitlisted(angers, false, "b", College.ELU, 1),
                    cancelled(angers, false, "a", College.ELU, true),
                    promoted(angers, false, "b", College.ELU)));
            ofAngers.send(6, angers, "fr.etape.registration.unheard-of.v1", "{\"later\":true}".getBytes(UTF_8));
        }
        await().atMost(SOON).until(() -> service.get(report).body().contains("\"position\":6"));
        await().atMost(SOON)
                .until(() ->
                        service.get("/api/reports/stops/" + rehearsal).body().contains("\"position\":2"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void answersWithAllCollegesAndTheTotals() {
        assertThat(service.get(report).body())
                .isEqualTo("{\"stopId\":\"" + angers + "\",\"rehearsal\":false,\"position\":6,"
                        + "\"occurredAt\":\"2027-01-11T08:00:05Z\",\"capacity\":1,\"colleges\":{"
                        + "\"ELU\":{\"quota\":1,\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1,\"promoted\":1},"
                        + none("COLLECTIVITE") + none("INDUSTRIEL") + none("OPERATEUR") + none("ETAT")
                        + none("AUTRE").replace("},", "}")
                        + "},\"totals\":{\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1}}");
    }

    @Test
    void isTaggedWithThePositionAndNotSentAgainToWhoHasIt() {
        HttpResponse<String> first = service.get(report);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"6\"");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");

        HttpResponse<String> second = service.get(report, "If-None-Match", "\"6\"");

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void isMadeAgainAsOfAPosition() {
        assertThat(service.get(report + "?position=3").body())
                .contains("\"position\":3", "\"totals\":{\"confirmed\":1,\"waitlisted\":1,\"cancelled\":0}");
        assertThat(service.get(report + "?position=6").body())
                .isEqualTo(service.get(report).body());
    }

    @Test
    void isMadeAgainAsOfAnInstant() {
        assertThat(service.get(report + "?at=2027-01-11T08:00:03.999Z").body())
                .isEqualTo(service.get(report + "?position=4").body());
        assertThat(service.get(report + "?at=2030-01-01T00:00:00Z").body())
                .isEqualTo(service.get(report).body());
    }

    @Test
    void keepsTheRehearsalOutOfTheTour() {
        assertThat(service.get("/api/reports/tour").body())
                .startsWith("{\"stops\":1,\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1,\"colleges\":{\"ELU\":");
        assertThat(service.get("/api/reports/stops/" + rehearsal).body()).contains("\"rehearsal\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?position=7", "?position=0", "?position=-1", "?at=2026-01-01T00:00:00Z"})
    void doesNotKnowReportsThatWereNever(String asOf) {
        assertProblem(service.get(report + asOf), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?position=six",
                "?at=yesterday",
                "?at=1795706928",
                "?at=2027-01-11T09:00:03+01:00",
                "?position=1&at=2027-01-11T08:00:00Z"
            })
    void cannotReadOtherCoordinates(String asOf) {
        assertProblem(service.get(report + asOf), 400, "unreadable");
    }

    @Test
    void doesNotKnowOtherStops() {
        assertProblem(service.get("/api/reports/stops/atlantis"), 404, "not-found");
        assertProblem(service.get("/api/reports/nothing"), 404, "not-found");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"urn:etape:problem:" + slug + "\"");
    }

    private static String none(String college) {
        return "\"" + college + "\":{\"quota\":0,\"confirmed\":0,\"waitlisted\":0,\"cancelled\":0,\"promoted\":0},";
    }
}
