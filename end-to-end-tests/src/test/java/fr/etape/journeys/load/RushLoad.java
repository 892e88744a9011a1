package fr.etape.journeys.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A rush on one stop while people register at another: through a gateway with the limits of an installation, and, as
 * control, through one without. The stop that is left alone must not notice: its 99th percentile stays within 1.5 times
 * that of a quiet time in the same run.
 */
@AloneOnSharedSuite
class RushLoad {

    private static final int PER_SECOND = Integer.getInteger("etape.load.limit", 300);
    private static final double OFFERED = 1.2;
    private static final int RUSHING = 32;
    private static final double NOTICED = 1.5;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", 10));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", 20));
    private static final Map<String, Integer> SEATS = Map.of("ELU", 5_000, "COLLECTIVITE", 5_000);
    private static final List<String> table = new ArrayList<>();

    /** What people at the other stop met with. */
    private record Met(Loop.Measured registrations, Loop.Measured reads) {}

    @AfterAll
    static void print() {
        System.out.println("\n" + String.join("\n", table) + "\n");
    }

    @Test
    void aRushOnOneStopLeavesAnotherAlone(Suite suite) {
        Stop rushed = Stop.open(suite.organiser(), "rushed", SEATS);
        Stop calm = Stop.open(suite.organiser(), "calm", SEATS);
        Part limited = suite.another("gateway", limits());
        try {
            everythingIsCompiled(suite, limited.url(), rushed);
            Met quiet = at(limited.url(), calm, "quiet, with limits");
            Loop rush = Loop.paced(limited.url(), RUSHING, PER_SECOND * OFFERED, wire -> register(wire, rushed));
            Loop.letPass(WARM_UP);
            Met beside = at(limited.url(), calm, "beside the rush, with limits");
            Loop.Measured refusedAndNot = rush.measure(Duration.ofSeconds(5));
            rush.end();
            table.add(line("  the rush itself", refusedAndNot));

            Loop unlimited = Loop.closed(suite.url(), RUSHING, wire -> register(wire, rushed));
            Loop.letPass(WARM_UP);
            Met control = at(suite.url(), calm, "beside the rush, without limits");
            unlimited.end();

            verdict("registrations", quiet.registrations(), beside.registrations(), control.registrations());
            verdict("reads", quiet.reads(), beside.reads(), control.reads());
            assertThat(refusedAndNot.answers()).containsOnlyKeys(201, 429);
        } finally {
            suite.end(limited);
        }
    }

    /** What a JVM does for the first time takes as long as a hundred of what it has done before. */
    private static void everythingIsCompiled(Suite suite, URI limited, Stop rushed) {
        Loop through = Loop.paced(limited, RUSHING, PER_SECOND * OFFERED, wire -> register(wire, rushed));
        Loop around = Loop.closed(suite.url(), RUSHING, wire -> register(wire, rushed));
        Loop.letPass(WARM_UP.multipliedBy(2));
        through.end();
        around.end();
        Loop.letPass(Duration.ofSeconds(3));
    }

    /** Those of a stop; the rush comes from many addresses, which here is one. */
    private static Map<String, String> limits() {
        return Map.of(
                "etape.gateway.limits.per-key.per-second", Integer.toString(PER_SECOND),
                "etape.gateway.limits.per-key.burst", Integer.toString(PER_SECOND));
    }

    private static Met at(URI site, Stop calm, String when) {
        Loop registrations = Loop.paced(site, 4, 40, wire -> register(wire, calm));
        Loop reads = Loop.paced(site, 4, 40, wire -> wire.get("/api/communes/49007"));
        Loop.letPass(WARM_UP.dividedBy(2));
        Loop.Measured[] read = new Loop.Measured[1];
        Thread reading = Thread.ofPlatform().start(() -> read[0] = reads.measure(MEASURED));
        Loop.Measured registered = registrations.measure(MEASURED);
        join(reading);
        registrations.end();
        reads.end();
        table.add(line("calm stop, registrations, " + when, registered));
        table.add(line("calm stop, reads, " + when, read[0]));
        return new Met(registered, read[0]);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Wire.Reply register(Wire wire, Stop stop) throws IOException {
        String body = Person.of("ELU").toJson().toString();
        return wire.post(stop.registrations(), UUID.randomUUID().toString(), body);
    }

    private static String line(String what, Loop.Measured measured) {
        return new Outcome(what, measured.seconds(), measured.answers(), measured.latencies(), Map.of()).line();
    }

    private static void verdict(String what, Loop.Measured quiet, Loop.Measured beside, Loop.Measured control) {
        double with = beside.milliseconds(99) / quiet.milliseconds(99);
        double without = control.milliseconds(99) / quiet.milliseconds(99);
        table.add(
                String.format(Locale.ROOT, "  p99 of %s ÷ quiet: %.2f with limits, %.2f without", what, with, without));
        assertThat(with)
                .as("p99 of %s beside the rush, with limits, ÷ quiet", what)
                .isLessThanOrEqualTo(NOTICED);
        assertThat(without).as("the control: without limits").isGreaterThan(NOTICED);
    }
}
