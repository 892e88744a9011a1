package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Event;
import fr.etape.journeys.ledger.Journal;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.suite.ExplainFailure;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Ports;
import fr.etape.journeys.suite.Root;
import fr.etape.journeys.suite.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Two whole days on an empty data directory, while each service is killed with {@code kill -9} in the middle of what it
 * decides; then everything is killed at once. {@code StartPageJourney} plays the days undisturbed.
 */
@ExtendWith(ExplainFailure.class)
@Order(1)
class RehearsalJourney {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Duration PLAYED = Duration.ofMinutes(6);

    private final Path data = Root.freshData("killed");
    private final int port = Ports.free();

    @Test
    void nothingIsLostWhateverIsKilled() {
        try (Suite suite = Suite.launch(data, port, "--rehearsal")) {
            killEachServiceInTheMiddleOfTheDay(suite);

            assertThat(suite.awaitExit(PLAYED)).as(suite.console()).isZero();
            PlayedDay.assertThatTheCountsAgree(suite.console());
        }
        try (Suite suite = Suite.launch(data, port)) {
            suite.awaitHealthy();
            killEverythingWhilePeopleRegister(suite);
        }
    }

    /** In turn: tables are looked up, people arrive, people vote. */
    private static void killEachServiceInTheMiddleOfTheDay(Suite suite) {
        Stop angers = await("the stop is open")
                .atMost(SOON)
                .ignoreExceptions()
                .until(() -> rehearsed(suite.organiser()), Optional::isPresent)
                .orElseThrow();
        String path = "/api/stops/" + angers.id();
        suite.awaitReplaced(killed(
                suite,
                "sessions-service",
                path + "/tables",
                body -> body.path("version").asInt() > 0));
        suite.awaitReplaced(killed(
                suite,
                "registration-service",
                path + "/presence",
                body -> body.path("total").path("here").asInt() > 20));
        suite.awaitReplaced(killed(suite, "sessions-service", path + "/questions", body -> ballots(body) > 20));
        // No need to wait: the day cannot end before reporting-service has counted it.
        killed(suite, "reporting-service", path + "/questions", body -> ballots(body) > 60);
    }

    private void killEverythingWhilePeopleRegister(Suite suite) {
        // given a day that is over, and a stop that fills up
        Etape etape = new Etape(suite.url());
        Stop angers = rehearsed(etape).orElseThrow();
        List<Event> journal = Journal.of(suite, angers.id());
        String report = etape.get(angers.report()).expect(200).body();
        Stop stop = Stop.open(suite.organiser(), "all-killed", Stop.ANGERS);
        try (Driver driver = Driver.start(etape, stop, 8)) {
            driver.awaitMore(200);

            // when
            suite.killEverything();
            try (Suite next = Suite.launch(data, port)) {
                next.awaitHealthy();
                driver.awaitMore(200);
                Ledger ledger = driver.stop();

                // then
                Audit.awaitEqual(next, etape, stop, ledger);
                assertThat(Journal.of(next, angers.id())).isEqualTo(journal).hasSizeGreaterThan(340);
                assertThat(etape.get(angers.report()).expect(200).body()).isEqualTo(report);
            }
        }
    }

    private interface Moment {
        boolean is(JsonNode body);
    }

    /** Kills a part at the moment that an answer tells of. */
    private static Part killed(Suite suite, String part, String path, Moment moment) {
        await(path)
                .atMost(SOON)
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    Answer answer = suite.organiser().get(path);
                    return answer.status() == 200 && moment.is(answer.json());
                });
        Part victim = suite.part(part);
        suite.kill(part);
        return victim;
    }

    private static int ballots(JsonNode questions) {
        return questions.at("/items/0/ballots").asInt(0);
    }

    /** Empty while it is not listed. */
    private static Optional<Stop> rehearsed(Etape etape) {
        Answer stops = etape.get("/api/stops?rehearsal=true");
        return stops.status() != 200
                ? Optional.empty()
                : stops.json()
                        .path("items")
                        .valueStream()
                        .map(stop -> stop.path("stopId").asString())
                        .filter(id -> id.startsWith("angers-"))
                        .map(id -> new Stop(id, Stop.ANGERS))
                        .findFirst();
    }
}
