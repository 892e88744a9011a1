package fr.etape.reporting.day.parts;

import fr.etape.contracts.StopEvent;
import fr.etape.contracts.tables.GoalReached;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePinsChanged;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who sits where.
 *
 * @param computed what each plan reached, by plan id
 * @param algorithms name and version by which each plan was computed, by plan id
 * @param planId the plan that is published; empty before
 * @param tables in the largest round of that plan
 * @param rounds round to registration id to table
 * @param moves people who changed, got or gave up a seat after the plan was published
 */
public record Tables(
        SortedMap<String, List<GoalReached>> computed,
        SortedMap<String, String> algorithms,
        String planId,
        int tables,
        SortedMap<Integer, SortedMap<String, Integer>> rounds,
        int moves)
        implements Part {

    public static final Tables NONE = new Tables(Sorted.none(), Sorted.none(), "", 0, Collections.emptySortedMap(), 0);

    @Override
    public Part after(StopEvent event, Instant at) {
        return event instanceof TablesEvent one ? next(one) : this;
    }

    private Tables next(TablesEvent event) {
        return switch (event) {
            case TablePlanComputed e ->
                new Tables(
                        Sorted.with(computed, e.planId(), List.copyOf(e.goals())),
                        Sorted.with(algorithms, e.planId(), e.algorithm()),
                        planId,
                        tables,
                        rounds,
                        moves);
            case TablePlanPublished e -> published(e);
            case TablesReseated e -> moved(e.round(), e.moves());
            case TablePinsChanged e -> this;
        };
    }

    private Tables published(TablePlanPublished event) {
        TreeMap<Integer, SortedMap<String, Integer>> all = new TreeMap<>();
        int most = 0;
        for (SeatedRound round : event.rounds()) {
            all.put(round.round(), seats(round));
            most = Math.max(most, round.tables().size());
        }
        return new Tables(computed, algorithms, event.planId(), most, Collections.unmodifiableSortedMap(all), moves);
    }

    private static SortedMap<String, Integer> seats(SeatedRound round) {
        TreeMap<String, Integer> seats = new TreeMap<>();
        for (SeatedTable table : round.tables()) {
            table.seats().forEach(registrationId -> seats.put(registrationId, table.table()));
        }
        return Collections.unmodifiableSortedMap(seats);
    }

    private Tables moved(int round, List<SeatMove> changes) {
        SortedMap<String, Integer> seats = rounds.getOrDefault(round, Sorted.none());
        for (SeatMove move : changes) {
            seats = Sorted.with(seats, move.registrationId(), move.to());
        }
        TreeMap<Integer, SortedMap<String, Integer>> all = new TreeMap<>(rounds);
        all.put(round, seats);
        return new Tables(
                computed, algorithms, planId, tables, Collections.unmodifiableSortedMap(all), moves + changes.size());
    }

    /** Name and version by which the published plan was computed; empty where there is none. */
    public String algorithm() {
        return algorithms.getOrDefault(planId, "");
    }
}
