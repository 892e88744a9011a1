package fr.etape.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** registration-service is killed while eight doors let people in, who send each scan again until it is answered. */
@AloneOnSharedSuite
class KilledAtTheDoorJourney {

    private static final int PEOPLE = 240;
    private static final int DOORS = 8;
    private static final String CHECKED_IN = "fr.etape.registration.checked-in.v1";

    @Test
    void everybodyIsHereOnceAndEveryAnswerIsThatOfTheFirstTime(Suite suite) throws Exception {
        // given
        Stop stop = Stop.open(suite.organiser(), "door", Map.of("ELU", PEOPLE));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            ids.add(new Etape(suite.url())
                    .post(
                            stop.registrations(),
                            UUID.randomUUID().toString(),
                            Person.of("ELU").toJson())
                    .expect(201)
                    .json()
                    .path("registrationId")
                    .asString());
        }
        AtomicInteger done = new AtomicInteger();
        AtomicInteger retries = new AtomicInteger();
        List<Future<String>> verdicts = new ArrayList<>();

        // when
        try (ExecutorService doors = Executors.newFixedThreadPool(DOORS)) {
            for (String id : ids) {
                verdicts.add(doors.submit(() -> {
                    String verdict = checkIn(suite, stop, id, retries);
                    done.incrementAndGet();
                    return verdict;
                }));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> done.get() > PEOPLE / 4);
            Part victim = suite.part("registration-service");
            suite.kill("registration-service");
            suite.awaitReplaced(victim);
        }

        // then
        assertThat(retries.get()).as("answers that did not come").isPositive();
        for (Future<String> verdict : verdicts) {
            assertThat(verdict.get()).isEqualTo("ADMITTED");
        }
        assertThat(suite.organiser()
                        .get(stop.path() + "/presence")
                        .expect(200)
                        .json()
                        .path("total")
                        .path("here")
                        .asInt())
                .isEqualTo(PEOPLE);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> subjects(suite, stop).size() >= PEOPLE);
        assertThat(subjects(suite, stop).stream().distinct()).hasSize(PEOPLE);
    }

    private static List<String> subjects(Suite suite, Stop stop) {
        return Topic.of(suite, stop.id()).records().stream()
                .filter(record -> CHECKED_IN.equals(
                        header(record.headers().lastHeader("ce_type").value())))
                .map(record -> header(record.headers().lastHeader("ce_subject").value()))
                .toList();
    }

    private static String header(byte[] value) {
        return new String(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Sends one scan, with the same nonce, until there is a verdict. */
    private static String checkIn(Suite suite, Stop stop, String id, AtomicInteger retries) {
        Etape door = suite.organiser();
        String scan = """
                {"device": "tablet-1", "scans": [{"nonce": "%s", "registrationId": "%s", "point": "entrance-1"}]}
                """.formatted(UUID.randomUUID(), id);
        return Awaitility.await("a verdict")
                .atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            Optional<String> verdict = verdict(door, stop, scan);
                            retries.addAndGet(verdict.isPresent() ? 0 : 1);
                            return verdict;
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Empty when there was none, and it is not known whether anything was decided. */
    private static Optional<String> verdict(Etape door, Stop stop, String scan) {
        try {
            var answer = door.send(door.json(stop.path() + "/check-ins").POST(BodyPublishers.ofString(scan)));
            return answer.status() == 200
                    ? Optional.of(answer.json().at("/verdicts/0/verdict").asString())
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
