package fr.etape.web.staff.tables;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest plans of a stop, without seats.
 *
 * @param version of the seats that people sit by; 0 before the first publication
 * @param confirmed people with a seat at the stop
 * @param present those of them who have come in
 */
record Plans(List<Plan> items, long version, int confirmed, int present) {

    enum Status {
        COMPUTING,
        COMPUTED,
        REFUSED,
        CANCELLED,
        INTERRUPTED
    }

    /**
     * @param createdAt UTC
     * @param spent changes tried until now
     * @param of changes at most
     * @param goals only once it is computed, as the seats are
     * @param pinChanges how often its pins were changed; the tag of a further change
     * @param rules null in lists
     */
    record Plan(
            String planId,
            Status status,
            Instant createdAt,
            long spent,
            long of,
            int people,
            int tables,
            int rounds,
            long seed,
            @Nullable List<Goal> goals,
            @Nullable Refusal refusal,
            List<Pin> pins,
            int pinChanges,
            @Nullable Rules rules,
            @Nullable List<Seats.Round> seats) {

        public List<Goal> goalsOrNone() {
            return goals == null ? List.of() : goals;
        }

        public boolean computed() {
            return status == Status.COMPUTED;
        }

        public boolean computing() {
            return status == Status.COMPUTING;
        }
    }

    /** @param round null for every round */
    record Pin(String registrationId, int table, @Nullable Integer round) {}

    /** What was asked about people, beside pins, by their codes. */
    record Rules(
            int colleaguesAtMost,
            boolean facilitatorRequired,
            List<List<String>> together,
            List<List<String>> apart,
            List<String> accessible,
            List<AccessibleTable> accessibleSeats) {}

    record AccessibleTable(int table, int seats) {}

    /**
     * @param bound no plan has less; proven by counting
     * @param guaranteed whether some plan is known to reach the bound
     * @param tablesOff tables that could be closer to the mix of the room
     */
    record Goal(String goal, long value, long bound, boolean guaranteed, int tablesOff) {

        public boolean best() {
            return value == bound;
        }
    }
}
