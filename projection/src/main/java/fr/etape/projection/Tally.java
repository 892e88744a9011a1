package fr.etape.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counter {@code etape.projection.events} of one group, by what became of the events that arrived. */
record Tally(Counter applied, Counter unknown, Counter repeated, Counter early, Counter dead) {

    static Tally of(String group, MeterRegistry meters) {
        return new Tally(
                counter(group, "applied", meters),
                counter(group, "unknown-type", meters),
                counter(group, "repeated", meters),
                counter(group, "behind-a-gap", meters),
                counter(group, "dead-letter", meters));
    }

    private static Counter counter(String group, String outcome, MeterRegistry meters) {
        return meters.counter("etape.projection.events", "group", group, "outcome", outcome);
    }
}
