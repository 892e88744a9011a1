package fr.etape.sessions.tables;

import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePinsChanged;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.tables.TablesCommand.ChangePins;
import fr.etape.sessions.tables.TablesCommand.PublishPlan;
import fr.etape.sessions.tables.TablesCommand.RecordPlan;
import fr.etape.sessions.tables.TablesCommand.Reseat;
import fr.etape.sessions.tables.TablesCommand.SeatArrival;
import fr.etape.sessions.tables.TablesOutcome.HasSeat;
import fr.etape.sessions.tables.TablesOutcome.NoChair;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPlan;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPoint;
import fr.etape.sessions.tables.TablesOutcome.NotPublished;
import fr.etape.sessions.tables.TablesOutcome.Outdated;
import fr.etape.sessions.tables.TablesOutcome.Pinned;
import fr.etape.sessions.tables.TablesOutcome.Recorded;
import fr.etape.sessions.tables.TablesOutcome.Seated;
import fr.etape.sessions.tables.TablesOutcome.ToApply;
import fr.etape.sessions.tables.TablesOutcome.ToPin;
import fr.etape.sessions.tables.TablesOutcome.ToPublish;
import fr.etape.sessions.tables.TablesOutcome.ToSeat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the tables: people sit by one plan at a time; whoever changes seats says which version they saw, so that
 * of two who change the same one is told; somebody who comes in without a seat takes a free chair and moves nobody.
 */
public final class TablesDecider implements Decider<Tables, TablesCommand<?>, TablesEvent, TablesOutcome> {

    @Override
    public Tables initialState() {
        return Tables.NONE;
    }

    @Override
    public Decision<TablesEvent, ? extends TablesOutcome> decide(Tables tables, TablesCommand<?> command, Instant now) {
        return switch (command) {
            case RecordPlan c -> record(tables, c);
            case PublishPlan c -> publish(tables, c);
            case ChangePins c -> pin(tables, c);
            case Reseat c -> reseat(tables, c);
            case SeatArrival c -> seat(tables, c);
        };
    }

    private static Decision<TablesEvent, Recorded> record(Tables tables, RecordPlan c) {
        return tables.plans().containsKey(c.computed().planId())
                ? Decision.nothing(new Recorded())
                : new Decision<>(List.of(c.computed()), new Recorded());
    }

    /** A repetition is answered as the first time, as long as nobody moved since. */
    private static Decision<TablesEvent, ? extends ToPublish> publish(Tables tables, PublishPlan c) {
        if (!tables.plans().containsKey(c.planId()) || c.seats() == null) {
            return Decision.nothing(new NoSuchPlan());
        }
        Published now = tables.published();
        if (now != null && tables.isPublished(c.planId()) && now.planVersion() == tables.version()) {
            return Decision.nothing(new Seated(tables.version()));
        }
        if (c.ifVersion() != tables.version()) {
            return Decision.nothing(new Outdated(tables.version()));
        }
        long version = tables.version() + 1;
        return new Decision<>(
                List.of(new TablePlanPublished(tables.stopId(), tables.rehearsal(), c.planId(), version, c.seats())),
                new Seated(version));
    }

    private static Decision<TablesEvent, ? extends ToPin> pin(Tables tables, ChangePins c) {
        Integer changes = tables.plans().get(c.planId());
        if (changes == null) {
            return Decision.nothing(new NoSuchPlan());
        }
        if (changes != c.ifChanges()) {
            return Decision.nothing(new Outdated(changes));
        }
        return new Decision<>(
                List.of(new TablePinsChanged(
                        tables.stopId(),
                        tables.rehearsal(),
                        c.planId(),
                        c.pins().size())),
                new Pinned(changes + 1));
    }

    private static Decision<TablesEvent, ? extends ToApply> reseat(Tables tables, Reseat c) {
        Proposal proposal = c.proposal();
        if (!tables.isPublished(c.planId())) {
            return Decision.nothing(new NotPublished());
        }
        if (proposal == null || c.point() < 0 || c.point() >= proposal.points().size()) {
            return Decision.nothing(new NoSuchPoint());
        }
        if (proposal.applied() != null && proposal.applied() == c.point()) {
            return Decision.nothing(new Seated(proposal.appliedVersion()));
        }
        if (c.ifVersion() != tables.version() || proposal.version() != tables.version()) {
            return Decision.nothing(new Outdated(tables.version()));
        }
        List<SeatMove> moves = proposal.points().get(c.point());
        return moves.isEmpty()
                ? Decision.nothing(new Seated(tables.version()))
                : seated(tables, ReseatingCause.ORGANISER, List.of(new Moves(proposal.round(), moves)));
    }

    private record Moves(int round, List<SeatMove> moves) {}

    private static Decision<TablesEvent, ? extends ToSeat> seat(Tables tables, SeatArrival c) {
        Published published = tables.published();
        if (published == null || c.facts() == null) {
            return Decision.nothing(new NotPublished());
        }
        String id = c.arrival().registrationId();
        if (published.rounds().stream().allMatch(round -> round.seats().containsKey(id))) {
            return Decision.nothing(new HasSeat());
        }
        List<List<SeatMove>> taken = Chair.forArrival(published, id, c.facts());
        List<Moves> moves = new ArrayList<>();
        for (int round = 1; round <= taken.size(); round++) {
            if (!taken.get(round - 1).isEmpty()) {
                moves.add(new Moves(round, taken.get(round - 1)));
            }
        }
        return moves.isEmpty() ? Decision.nothing(new NoChair()) : seated(tables, ReseatingCause.ARRIVAL, moves);
    }

    private static Decision<TablesEvent, Seated> seated(Tables tables, ReseatingCause cause, List<Moves> rounds) {
        Published published = published(tables);
        List<TablesEvent> events = new ArrayList<>();
        long version = tables.version();
        for (Moves moves : rounds) {
            version++;
            events.add(new TablesReseated(
                    tables.stopId(),
                    tables.rehearsal(),
                    published.planId(),
                    version,
                    moves.round(),
                    cause,
                    moves.moves()));
        }
        return new Decision<>(events, new Seated(version));
    }

    @Override
    public Tables evolve(Tables tables, TablesEvent event) {
        return switch (event) {
            case TablePlanComputed e -> tables.of(e.stopId(), e.rehearsal()).with(e.planId(), 0);
            case TablePlanPublished e ->
                tables.at(
                        e.version(),
                        new Published(
                                e.planId(),
                                e.version(),
                                e.rounds().stream().map(RoundSeats::of).toList()));
            case TablesReseated e -> tables.at(e.version(), published(tables).after(e.round(), e.moves()));
            case TablePinsChanged e -> tables.with(e.planId(), tables.plans().getOrDefault(e.planId(), 0) + 1);
        };
    }

    private static Published published(Tables tables) {
        Published published = tables.published();
        if (published == null) {
            throw new IllegalStateException("Seats changed before a plan was published");
        }
        return published;
    }
}
