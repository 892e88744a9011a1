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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A rush on one stop while people register at another: through a gateway with the limits of an installation, and, as
 * control, through one without. The stop that is left alone must not notice: its 99th percentile stays within 1.5 times
 * that of a quiet time in the same run. Quiet and rush take turns, so that what the machine does meanwhile falls on
 * both.
 */
@AloneOnSharedSuite
class RushLoad {

    private static final int PER_SECOND = Integer.getInteger("etape.load.limit", 300);
    private static final double OFFERED = 1.2;
    private static final int RUSHING = 32;
    private static final double NOTICED = 1.5;
    private static final int TURNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("etape.load.warm-up", 90));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("etape.load.seconds", 20));
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final Duration LOOKED_AT = Duration.ofSeconds(5);
    private static final Map<String, Integer> SEATS = Map.of("ELU", 5_000, "COLLECTIVITE", 5_000);
    private static final List<String> table = new ArrayList<>();

    /** What people at the other stop met with. */
    private record Met(Loop.Measured registrations, Loop.Measured reads) {

        Met and(Met later) {
            return new Met(registrations.and(later.registrations), reads.and(later.reads));
        }
    }

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
            everythingIsCompiled(suite, limited.url(), rushed, calm);
            List<Met> quietTurns = new ArrayList<>();
            List<Met> besideTurns = new ArrayList<>();
            List<Loop.Measured> rushTurns = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                quietTurns.add(at(limited.url(), calm, MEASURED));
                Loop rush = rush(limited.url(), rushed);
                besideTurns.add(at(limited.url(), calm, MEASURED));
                rushTurns.add(rush.measure(LOOKED_AT));
                rush.end();
            }
            Loop unlimited = Loop.closed(suite.url(), RUSHING, wire -> register(wire, rushed));
            Met control = at(suite.url(), calm, MEASURED);
            unlimited.end();

            Met quiet = together("quiet, with limits", quietTurns);
            Met beside = together("beside the rush, with limits", besideTurns);
            together("beside the rush, without limits", List.of(control));
            Loop.Measured rush = rushTurns.stream().reduce(Loop.Measured::and).orElseThrow();
            table.add(line("  the rush itself", rush));
            verdict("registrations", quiet.registrations(), beside.registrations(), control.registrations());
            verdict("reads", quiet.reads(), beside.reads(), control.reads());
            assertThat(rush.answers()).containsOnlyKeys(201, 429);
        } finally {
            suite.end(limited);
        }
    }

    /**
     * JVMs compile what they do often, on the cores that others wait for: at the rate of one stop that takes many
     * minutes, so ten stops are busy first, each within its limit. Then as long again at that rate, in which the store
     * writes what it got.
     */
    private static void everythingIsCompiled(Suite suite, URI site, Stop rushed, Stop calm) {
        List<Stop> busy = Stream.generate(() -> Stop.open(suite.organiser(), "busy", SEATS))
                .limit(10)
                .toList();
        AtomicInteger next = new AtomicInteger();
        Loop everywhere = Loop.closed(
                site, RUSHING, wire -> register(wire, busy.get(Math.floorMod(next.getAndIncrement(), busy.size()))));
        Loop.letPass(WARM_UP);
        everywhere.end();
        Loop rush = rush(site, rushed);
        at(site, calm, WARM_UP);
        rush.end();
    }

    private static Loop rush(URI site, Stop rushed) {
        return Loop.paced(site, RUSHING, PER_SECOND * OFFERED, wire -> register(wire, rushed));
    }

    private static Met together(String when, List<Met> turns) {
        turns.forEach(turn -> table.add(line("  one turn", turn.registrations())));
        Met all = turns.stream().reduce(Met::and).orElseThrow();
        table.add(line("calm stop, registrations, " + when, all.registrations()));
        table.add(line("calm stop, reads, " + when, all.reads()));
        return all;
    }

    /** Those of a stop; the rush comes from many addresses, which here is one. */
    private static Map<String, String> limits() {
        return Map.of(
                "etape.gateway.limits.per-key.per-second", Integer.toString(PER_SECOND),
                "etape.gateway.limits.per-key.burst", Integer.toString(PER_SECOND));
    }

    /** Measured when what began with it has settled. */
    private static Met at(URI site, Stop calm, Duration time) {
        Loop registrations = Loop.paced(site, 4, 40, wire -> register(wire, calm));
        Loop reads = Loop.paced(site, 4, 40, wire -> wire.get("/api/communes/49007"));
        Loop.letPass(SETTLED);
        Loop.Measured[] read = new Loop.Measured[1];
        Thread reading = Thread.ofPlatform().start(() -> read[0] = reads.measure(time));
        Loop.Measured registered = registrations.measure(time);
        join(reading);
        registrations.end();
        reads.end();
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
