package fr.etape.journeys.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.suite.ExplainFailure;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Ports;
import fr.etape.journeys.suite.Root;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Each service is killed with {@code kill -9} in the middle of what it decides while two whole days are played on an
 * empty data directory. {@link RehearsalJourney} plays them undisturbed.
 */
@ExtendWith(ExplainFailure.class)
class KilledDayJourney {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Duration PLAYED = Duration.ofMinutes(6);

    @Test
    void theFiguresOfTheDayAreEqualAllTheSame() {
        try (Suite suite = Suite.launch(Root.freshData("killed-day"), Ports.free(), "--rehearsal")) {
            // when, in turn: tables are looked up, people arrive, people vote
            String angers = await("the stop is open")
                    .atMost(SOON)
                    .ignoreExceptions()
                    .until(() -> angers(suite), id -> !id.isEmpty());
            String path = "/api/stops/" + angers;
            kill(
                    suite,
                    "sessions-service",
                    path + "/tables",
                    body -> body.path("version").asInt() > 0);
            kill(
                    suite,
                    "registration-service",
                    path + "/presence",
                    body -> body.path("total").path("here").asInt() > 20);
            kill(suite, "reporting-service", path + "/questions", body -> ballots(body) > 20);
            kill(suite, "sessions-service", path + "/questions", body -> ballots(body) > 60);

            // then
            assertThat(suite.awaitExit(PLAYED)).as(suite.console()).isZero();
            PlayedDay.assertThatTheCountsAgree(suite.console());
        }
    }

    private interface Moment {
        boolean is(JsonNode body);
    }

    /** Kills a part at the moment that an answer tells of, and waits until it is there again. */
    private static void kill(Suite suite, String part, String path, Moment moment) {
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
        suite.awaitReplaced(victim);
    }

    private static int ballots(JsonNode questions) {
        return questions.at("/items/0/ballots").asInt(0);
    }

    private static String angers(Suite suite) {
        return suite.organiser()
                .get("/api/stops?rehearsal=true")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(stop -> stop.path("stopId").asString())
                .filter(id -> id.startsWith("angers-"))
                .findFirst()
                .orElse("");
    }
}
