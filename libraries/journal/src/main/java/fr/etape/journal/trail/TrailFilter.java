package fr.etape.journal.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a trail are wanted. Null means any.
 *
 * @param source of the events, as their {@link fr.etape.journal.EventFormat} has it
 * @param from earliest time, inclusive (UTC)
 * @param until latest time, exclusive (UTC)
 */
public record TrailFilter(
        @Nullable String actor,
        @Nullable String command,
        @Nullable String source,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static TrailFilter everything() {
        return new TrailFilter(null, null, null, null, null);
    }
}
