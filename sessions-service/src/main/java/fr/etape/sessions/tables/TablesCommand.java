package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.journal.Command;
import fr.etape.journal.CommandType;
import fr.etape.sessions.tables.TablesOutcome.ToApply;
import fr.etape.sessions.tables.TablesOutcome.ToPin;
import fr.etape.sessions.tables.TablesOutcome.ToPublish;
import fr.etape.sessions.tables.TablesOutcome.ToRecord;
import fr.etape.sessions.tables.TablesOutcome.ToSeat;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Plan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the tables of a stop. Whether its sender may ask for it was checked before. */
public sealed interface TablesCommand<O extends TablesOutcome> extends Command<TablesCommand<?>, O> {

    /**
     * A computation has ended well.
     *
     * @param plan kept in its document
     */
    @CommandType("tables.record-plan")
    record RecordPlan(TablePlanComputed computed, Plan plan) implements TablesCommand<ToRecord> {}

    /**
     * @param ifVersion of the seats that its sender has seen
     * @param codes drawn at random, by round and then by table, for tables that have none yet
     * @param seats of the plan; null until the documents were asked, and for a plan that is not computed
     */
    @CommandType("tables.publish-plan")
    record PublishPlan(
            String planId,
            long ifVersion,
            List<Map<Integer, String>> codes,
            @Nullable List<SeatedRound> seats) implements TablesCommand<ToPublish> {

        public PublishPlan with(@Nullable List<SeatedRound> found) {
            return new PublishPlan(planId, ifVersion, codes, found);
        }
    }

    /**
     * @param ifChanges how often pins had been changed when its sender read them
     * @param pins all of them
     */
    @CommandType("tables.change-pins")
    record ChangePins(String planId, int ifChanges, List<Pin> pins) implements TablesCommand<ToPin> {

        /** Without people. */
        @Override
        public String toString() {
            return "ChangePins[" + planId + ", " + pins.size() + "]";
        }
    }

    /**
     * @param point index on the curve
     * @param proposal null until the documents were asked, and for a curve that is not there
     */
    @CommandType("tables.reseat")
    record Reseat(
            String planId,
            String reseatingId,
            int point,
            long ifVersion,
            @Nullable Proposal proposal) implements TablesCommand<ToApply> {

        public Reseat with(@Nullable Proposal found) {
            return new Reseat(planId, reseatingId, point, ifVersion, found);
        }
    }

    /**
     * Somebody came in and may have no seat.
     *
     * @param facts null until the documents were asked, and when nothing was published
     */
    @CommandType("tables.seat-arrival")
    record SeatArrival(Participant arrival, @Nullable SeatingFacts facts) implements TablesCommand<ToSeat> {

        public SeatArrival with(@Nullable SeatingFacts found) {
            return new SeatArrival(arrival, found);
        }
    }
}
