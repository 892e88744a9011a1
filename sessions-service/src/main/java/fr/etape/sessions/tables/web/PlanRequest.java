package fr.etape.sessions.tables.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is asked for, not checked yet. Who must or must not sit together is never logged. */
record PlanRequest(
        @Nullable Integer rounds,
        @Nullable Integer tableSize,
        @Nullable Integer tables,
        @Nullable Integer chairs,
        @Nullable Boolean presentOnly,
        @Nullable List<String> facilitators,
        @Nullable Boolean facilitatorRequired,
        @Nullable Long seed,
        @Nullable String emphasis,
        @Nullable Integer colleaguesAtMost,
        @Nullable List<List<String>> together,
        @Nullable List<List<String>> apart,
        @Nullable List<String> accessible,
        @Nullable List<@Nullable AccessibleSeats> accessibleSeats,
        @Nullable List<@Nullable PinRequest> pins) {

    record AccessibleSeats(
            @Nullable Integer table, @Nullable Integer seats) {

        static final AccessibleSeats NONE = new AccessibleSeats(null, null);
    }

    /** @param round null for every round */
    record PinRequest(
            @Nullable String registrationId,
            @Nullable Integer table,
            @Nullable Integer round) {

        static final PinRequest NONE = new PinRequest(null, null, null);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "PlanRequest";
    }
}
