package fr.etape.reporting.attendance;

import static fr.etape.reporting.attendance.StopHistory.cancelled;
import static fr.etape.reporting.attendance.StopHistory.confirmed;
import static fr.etape.reporting.attendance.StopHistory.opened;
import static fr.etape.reporting.attendance.StopHistory.promoted;
import static fr.etape.reporting.attendance.StopHistory.waitlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.reporting.ReportingServiceApplication;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    static final RunningApplication service = RunningApplication.of(ReportingServiceApplication.class);

    private static final String ANGERS = service.newStopId();
    private static final String REHEARSAL = service.newStopId();
    private static final String REPORT = "/api/reports/stops/" + ANGERS;

    @BeforeAll
    static void readTwoStops() {
        Events<RegistrationsEvent> rehearsal = Events.of(RegistrationsEvent.class, REHEARSAL);
        rehearsal.publish(
                opened(REHEARSAL, true, Map.of(College.ELU, 9)), confirmed(REHEARSAL, true, "z", College.ELU));
        Events<RegistrationsEvent> angers = Events.of(RegistrationsEvent.class, ANGERS);
        angers.publish(
                opened(ANGERS, false, Map.of(College.ELU, 1)),
                confirmed(ANGERS, false, "a", College.ELU),
                waitlisted(ANGERS, false, "b", College.ELU, 1),
                cancelled(ANGERS, false, "a", College.ELU, true),
                promoted(ANGERS, false, "b", College.ELU));
        angers.publish("fr.etape.registration.unheard-of.v1", ANGERS, "{\"later\":true}");

        await().atMost(SOON).until(() -> get(REPORT).body().contains("\"position\":6"));
        await().atMost(SOON)
                .until(() -> get("/api/reports/stops/" + REHEARSAL).body().contains("\"position\":2"));
    }

    private static Answer get(String path) {
        return service.asSteering().get(path);
    }

    @Test
    void answersWithAllCollegesAndTheTotals() {
        assertThat(get(REPORT).body())
                .isEqualTo("{\"stopId\":\"" + ANGERS + "\",\"rehearsal\":false,\"position\":6,"
                        + "\"occurredAt\":\"2027-01-11T08:00:05Z\",\"capacity\":1,\"closed\":false,\"colleges\":{"
                        + "\"ELU\":{\"quota\":1,\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1,\"promoted\":1},"
                        + none("COLLECTIVITE") + none("INDUSTRIEL") + none("OPERATEUR") + none("ETAT")
                        + none("AUTRE").replace("},", "}")
                        + "},\"totals\":{\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1}}");
    }

    @Test
    void isTaggedWithItsPositionAndNotSentAgainToAClientThatHasIt() {
        Answer first = get(REPORT);
        assertThat(first.header("ETag")).isEqualTo("\"6\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");

        Answer second = service.asSteering().with("If-None-Match", "\"6\"").get(REPORT);

        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void isATableWithItsStatusToo() {
        Answer table = service.asNobody().with("Accept", "text/csv").get(REPORT + "/registrations.csv");

        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.body())
                .isEqualTo(
                        "stopId,rehearsal,position,college,quota,confirmed,waitlisted,cancelled,promoted,obsStatus,confStatus\r\n"
                                + ANGERS + ",false,6,ELU,1,1,0,1,1,P,F\r\n"
                                + ANGERS + ",false,6,COLLECTIVITE,0,0,0,0,0,P,F\r\n"
                                + ANGERS + ",false,6,INDUSTRIEL,0,0,0,0,0,P,F\r\n"
                                + ANGERS + ",false,6,OPERATEUR,0,0,0,0,0,P,F\r\n"
                                + ANGERS + ",false,6,ETAT,0,0,0,0,0,P,F\r\n"
                                + ANGERS + ",false,6,AUTRE,0,0,0,0,0,P,F\r\n"
                                + ANGERS + ",false,6,,1,1,0,1,1,P,F\r\n");
        assertThat(get(REPORT + "/registrations.csv?position=3").body()).contains(",3,ELU,1,1,1,0,0,P,F\r\n");
        assertProblem(get("/api/reports/stops/atlantis/registrations.csv"), "404 urn:etape:problem:not-found");
    }

    @Test
    void isMadeAgainAsOfAPosition() {
        assertThat(get(REPORT + "?position=3").body())
                .contains("\"position\":3", "\"totals\":{\"confirmed\":1,\"waitlisted\":1,\"cancelled\":0}");
        assertThat(get(REPORT + "?position=6").body()).isEqualTo(get(REPORT).body());
    }

    @Test
    void isMadeAgainAsOfAnInstant() {
        assertThat(get(REPORT + "?at=2027-01-11T08:00:03.999Z").body())
                .isEqualTo(get(REPORT + "?position=4").body());
        assertThat(get(REPORT + "?at=2030-01-01T00:00:00Z").body())
                .isEqualTo(get(REPORT).body());
    }

    @Test
    void keepsTheRehearsalOutOfTheTour() {
        assertThat(get("/api/reports/tour").body())
                .startsWith("{\"stops\":1,\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1,\"colleges\":{\"ELU\":");
        assertThat(get("/api/reports/stops/" + REHEARSAL).body()).contains("\"rehearsal\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?position=7", "?position=0", "?position=-1", "?at=2026-01-01T00:00:00Z"})
    void isNotFoundAsOfAPositionOrInstantWithoutEvents(String asOf) {
        assertProblem(get(REPORT + asOf), "404 urn:etape:problem:not-found");
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
    void isUnreadableAsOfAnythingElse(String asOf) {
        assertProblem(get(REPORT + asOf), "400 urn:etape:problem:unreadable");
    }

    @Test
    void isNotFoundForAnUnknownStop() {
        assertProblem(get("/api/reports/stops/atlantis"), "404 urn:etape:problem:not-found");
        assertProblem(get("/api/reports/nothing"), "404 urn:etape:problem:not-found");
    }

    private static void assertProblem(Answer answer, String problem) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static String none(String college) {
        return "\"" + college + "\":{\"quota\":0,\"confirmed\":0,\"waitlisted\":0,\"cancelled\":0,\"promoted\":0},";
    }
}
