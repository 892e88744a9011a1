package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the gateway costs: the same small requests to registration-service directly and through the gateway, by turns in
 * one run. None of them is answered from what the gateway shares, but for those that are meant to be.
 */
@AloneOnSharedSuite
class GatewayLoad {

    private static final int CLIENTS = 16;
    private static final String KEY = "0123456789abcdef";
    private static final int ROUNDS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", 10));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", 8));
    private static final List<String> table = new ArrayList<>();

    @AfterAll
    static void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
    }

    @Test
    void aSmallGet(Suite suite) {
        compare(suite, "GET of 100 bytes", 200, wire -> wire.get("/api/communes/49007"));
    }

    /** Read, and refused for its college, so without a write: the way through is what is measured. */
    @Test
    void aSmallPost(Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "cost", Stop.ANGERS);
        String body = Person.of("NOBODY").toJson().toString();
        compare(suite, "POST of 250 bytes", 422, wire -> wire.post(stop.registrations(), KEY, body));
    }

    @Test
    void aGetThatManyAskForAtOnce(Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "shared", Stop.ANGERS);
        Loop.Request request = wire -> wire.get(stop.path() + "/admission");
        run("GET, shared: through the gateway", suite, suite.url(), WARM_UP, 200, request);
    }

    private static void compare(Suite suite, String what, int status, Loop.Request request) {
        URI direct = suite.part("registration-service").url();
        double ratio = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Duration warmUp = round == 1 ? WARM_UP : Duration.ofSeconds(1);
            double straight = run(what + ": directly", suite, direct, warmUp, status, request);
            ratio = run(what + ": through the gateway", suite, suite.url(), warmUp, status, request) / straight;
        }
        table.add(String.format(Locale.ROOT, "    through the gateway ÷ directly: %.2f", ratio));
    }

    private static double run(String what, Suite suite, URI site, Duration warmUp, int status, Loop.Request request) {
        Loop loop = Loop.closed(site, CLIENTS, request);
        Loop.letPass(warmUp);
        Cpu before = Cpu.of(suite);
        Loop.Measured measured = loop.measure(MEASURED);
        Map<String, Double> cpu =
                Cpu.of(suite).perOperationSince(before, measured.latencies().getTotalCount());
        loop.end();
        table.add(new Outcome(what, measured.seconds(), measured.answers(), measured.latencies(), shown(cpu)).line());
        assertThat(measured.answers()).containsOnlyKeys(status);
        return measured.rate();
    }

    private static Map<String, Double> shown(Map<String, Double> cpu) {
        Map<String, Double> shown = new LinkedHashMap<>();
        for (String part : List.of("gateway", "registration-service")) {
            shown.put(part, cpu.getOrDefault(part, 0.0));
        }
        return shown;
    }
}
