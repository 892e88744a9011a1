package fr.etape.sessions.tables;

import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Plan;
import fr.etape.sessions.tables.balancing.Room;
import fr.etape.sessions.tables.balancing.SearchSettings;
import fr.etape.sessions.tables.balancing.Seating;
import fr.etape.sessions.tables.balancing.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan from the moment at which it was asked for.
 *
 * @param createdAt UTC
 * @param spent changes tried until now
 * @param of changes at most
 * @param room the input: people as codes, tables, rules
 * @param plan null until it is computed
 * @param refusal null unless there is no plan
 * @param pinChanges how often its pins were changed since
 */
public record TablePlan(
        String planId,
        String stopId,
        boolean rehearsal,
        PlanStatus status,
        Instant createdAt,
        long spent,
        long of,
        Room room,
        SearchSettings settings,
        @Nullable Plan plan,
        @Nullable RefusalFacts refusal,
        int pinChanges) {

    /** Who sits where, table by table; null until it is computed. */
    public @Nullable List<SeatedRound> seats() {
        Plan computed = plan;
        return computed == null
                ? null
                : IntStream.rangeClosed(1, computed.rounds().size())
                        .mapToObj(round ->
                                new SeatedRound(round, tables(computed.rounds().get(round - 1))))
                        .toList();
    }

    private List<SeatedTable> tables(Seating seating) {
        return room.tables().stream()
                .map(table ->
                        new SeatedTable(table.number(), table.facilitator(), List.copyOf(seating.at(table.number()))))
                .toList();
    }

    /** @param present facts of people who registered, as they are now; they come before those of the plan */
    public SeatingFacts facts(List<Participant> present) {
        Map<String, Participant> people = new HashMap<>();
        room.participants().forEach(person -> people.put(person.registrationId(), person));
        present.forEach(person -> people.put(person.registrationId(), person));
        List<Table> tables = room.tables();
        return new SeatingFacts(people, tables, room.rules(), room.rounds());
    }

    /** Without people and rules. */
    @Override
    public String toString() {
        return "TablePlan[" + planId + ", " + status + "]";
    }
}
