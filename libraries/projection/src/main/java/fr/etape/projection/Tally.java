package fr.etape.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counters of one group: {@code etape.projection.events} by what became of the events that arrived, and {@code
 * etape.projection.failures}, how often a stream's share of a poll failed and had to come again.
 */
record Tally(Counter applied, Counter passedOver, Counter repeated, Counter early, Counter dead, Counter failures) {

    static Tally of(String group, MeterRegistry meters) {
        return new Tally(
                counter(group, "applied", meters),
                counter(group, "passed-over", meters),
                counter(group, "repeated", meters),
                counter(group, "behind-a-gap", meters),
                counter(group, "dead-letter", meters),
                meters.counter("etape.projection.failures", "group", group));
    }

    /** Called when a run is committed, so that failed attempts do not count. */
    void count(Run<?> run) {
        long known =
                run.events().stream().filter(event -> event.event() != null).count();
        applied.increment(known);
        passedOver.increment(run.events().size() - known);
        repeated.increment(run.repeated());
        early.increment(run.early());
        dead.increment(run.dead().size());
    }

    private static Counter counter(String group, String outcome, MeterRegistry meters) {
        return meters.counter("etape.projection.events", "group", group, "outcome", outcome);
    }
}
