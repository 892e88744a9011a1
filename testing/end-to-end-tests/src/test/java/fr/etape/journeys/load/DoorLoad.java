package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Check-ins through the gateway, one person each, at so many doors at once. The figures are printed, not judged; the
 * presence afterwards is: everybody who was admitted is here, once.
 */
@AloneOnSharedSuite
class DoorLoad {

    private static final int PEOPLE = Integer.getInteger("etape.load.people", 12_000);
    private static final Map<String, Integer> LARGE = Map.of("ELU", 9_000, "COLLECTIVITE", 9_000, "INDUSTRIEL", 9_000);
    private static final JsonMapper json = new JsonMapper();
    private static final Figures figures = new Figures(5, 10);

    @AfterAll
    static void print() {
        figures.print();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void checkIns(int clients, Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "door-load", LARGE);
        Ledger ledger = new Ledger();
        new ClosedLoop(suite, stop, ledger).until("filling", 8, PEOPLE);
        List<Registration> people = List.copyOf(ledger.registrations());
        String bearer = "Authorization: Bearer " + suite.token("organiser") + "\r\n";
        AtomicInteger next = new AtomicInteger();
        AtomicInteger admitted = new AtomicInteger();

        Loop loop = Loop.closed(suite.url(), clients, wire -> {
            int person = next.getAndIncrement();
            assertThat(person).as("more people are needed: -Detape.load.people").isLessThan(people.size());
            Wire.Reply reply = wire.postJson(
                    stop.path() + "/check-ins", bearer, scan(people.get(person).id()));
            if (json.readTree(reply.body())
                    .path("verdicts")
                    .path(0)
                    .path("verdict")
                    .asString("")
                    .equals("ADMITTED")) {
                admitted.incrementAndGet();
            }
            return reply;
        });
        Map<Integer, Long> answers = figures.of(loop, "check-ins", clients, suite);

        assertThat(answers).containsOnlyKeys(200);
        assertThat(suite.organiser()
                        .get(stop.path() + "/presence")
                        .expect(200)
                        .json()
                        .path("total")
                        .path("here")
                        .asInt())
                .isEqualTo(admitted.get());
    }

    private static String scan(String registrationId) {
        return """
                {"device": "load", "scans": [{"nonce": "%s", "registrationId": "%s", "point": "entrance-1", "scannedAt": "%s"}]}
                """.formatted(UUID.randomUUID(), registrationId, Instant.now());
    }
}
