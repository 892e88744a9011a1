package fr.etape.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counters of one group: {@code etape.projection.events} by what became of the events that arrived, and {@code
 * etape.projection.failures}, how often a stream's part of a poll failed and had to come again.
 */
record Tally(Counter applied, Counter unknown, Counter repeated, Counter early, Counter dead, Counter failures) {

    static Tally of(String group, MeterRegistry meters) {
        return new Tally(
                counter(group, "applied", meters),
                counter(group, "unknown-type", meters),
                counter(group, "repeated", meters),
                counter(group, "behind-a-gap", meters),
                counter(group, "dead-letter", meters),
                meters.counter("etape.projection.failures", "group", group));
    }

    /** Once a run is done, so that attempts that failed do not count. */
    void count(Run<?> run) {
        applied.increment(run.events().size());
        unknown.increment(
                run.events().stream().filter(event -> event.event() == null).count());
        repeated.increment(run.repeated());
        early.increment(run.early());
        dead.increment(run.dead().size());
    }

    private static Counter counter(String group, String outcome, MeterRegistry meters) {
        return meters.counter("etape.projection.events", "group", group, "outcome", outcome);
    }
}
