package fr.etape.contracts.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;
import java.util.List;

/** The table plans of one stop: what was computed, what was published, and who moved since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface TablesEvent extends StopEvent {

    StreamName STREAM = StreamName.ofEachStop("tables");

    /** Random. */
    String planId();

    @Override
    default String subject() {
        return planId();
    }

    /** An event that says who sits where. Whoever follows seats reads these alone. */
    sealed interface OfSeats extends TablesEvent {

        /** Counts what changed seats at this stop: 1, 2, 3 … without a gap. */
        long version();
    }

    /**
     * A plan was computed. Nobody sits by it until it is published.
     *
     * @param algorithm name and version, for instance {@code tables@1}
     * @param seed with the input it gives the same plan on every machine; at most 2^53 - 1
     * @param inputDigest SHA-256 of all that the plan follows from: 64 hexadecimal digits
     * @param iterations changes that were tried
     * @param seated how many people have a seat
     */
    @EventType("fr.etape.tables.plan-computed.v1")
    record TablePlanComputed(
            String stopId,
            boolean rehearsal,
            String planId,
            String algorithm,
            long seed,
            String inputDigest,
            long iterations,
            int roundCount,
            int tables,
            int seated,
            List<GoalReached> goals)
            implements TablesEvent {

        public TablePlanComputed {
            goals = List.copyOf(goals);
        }
    }

    /** Everybody sits by this plan from now on. Carries all seats. */
    @EventType("fr.etape.tables.plan-published.v1")
    record TablePlanPublished(String stopId, boolean rehearsal, String planId, long version, List<SeatedRound> rounds)
            implements OfSeats {

        public TablePlanPublished {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * Seats of one round changed after publication. All moves happen at once.
     *
     * @param round from 1
     */
    @EventType("fr.etape.tables.reseated.v1")
    record TablesReseated(
            String stopId,
            boolean rehearsal,
            String planId,
            long version,
            int round,
            ReseatingCause cause,
            List<SeatMove> moves)
            implements OfSeats {

        public TablesReseated {
            moves = List.copyOf(moves);
        }
    }

    /**
     * Organisers fixed people of a plan to tables. Counts for later changes of seats; moves nobody by itself.
     *
     * @param pins how many there are now
     */
    @EventType("fr.etape.tables.pins-changed.v1")
    record TablePinsChanged(String stopId, boolean rehearsal, String planId, int pins) implements TablesEvent {}
}
