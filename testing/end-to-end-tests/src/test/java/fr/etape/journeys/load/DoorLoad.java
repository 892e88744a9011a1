package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Registration;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", 5));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", 10));
    private static final Map<String, Integer> LARGE = Map.of("ELU", 9_000, "COLLECTIVITE", 9_000, "INDUSTRIEL", 9_000);
    private static final JsonMapper json = new JsonMapper();
    private static final List<String> table = new ArrayList<>();

    @AfterAll
    static void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
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
        Loop.letPass(WARM_UP);
        Cpu before = Cpu.of(suite);
        Loop.Measured measured = loop.measure(MEASURED);
        Map<String, Double> cpu =
                Cpu.of(suite).perOperationSince(before, measured.latencies().getTotalCount());
        loop.end();

        String what = String.format(Locale.ROOT, "check-ins, %d clients", clients);
        table.add(new Outcome(what, measured.seconds(), measured.answers(), measured.latencies(), cpu).line());
        assertThat(measured.answers()).containsOnlyKeys(200);
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
