package fr.etape.sessions.tables;

import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.sessions.tables.TablesCommand.SeatArrival;
import fr.etape.sessions.tables.balancing.Participant;
import fr.etape.sessions.tables.balancing.Rules;
import fr.etape.sessions.tables.balancing.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What had happened at the tables of a stop: three people at two tables, and somebody who comes in. */
final class TablesHistory {

    static final String STOP = "angers-2027-03";
    static final Instant NOW = Instant.parse("2027-03-11T08:00:00Z");

    static final TablesEvent COMPUTED = computed("p1");
    static final TablesEvent PUBLISHED = published("p1", 1);
    static final TablesEvent MOVED = moved(2, new SeatMove("a", 1, 2));

    private static final TablesDecider DECIDER = new TablesDecider();

    private TablesHistory() {}

    static TablePlanComputed computed(String planId) {
        return new TablePlanComputed(STOP, true, planId, "tables@1", 7, "0f", 9, 1, 2, 3, List.of());
    }

    /** One round: a and b at table 1, c at table 2. */
    static List<SeatedRound> seats() {
        return List.of(new SeatedRound(
                1, List.of(new SeatedTable(1, "claire", List.of("a", "b")), new SeatedTable(2, null, List.of("c")))));
    }

    static TablePlanPublished published(String planId, long version) {
        return new TablePlanPublished(STOP, true, planId, version, seats());
    }

    static TablesReseated moved(long version, SeatMove move) {
        return new TablesReseated(STOP, true, "p1", version, 1, ReseatingCause.ORGANISER, List.of(move));
    }

    static SeatArrival arrival(String id, @Nullable SeatingFacts facts) {
        return new SeatArrival(person(id), facts);
    }

    static Participant person(String id) {
        return new Participant(id, "ELU", "RURAL", null);
    }

    /** @param chairs of table 1 and of table 2 */
    static SeatingFacts facts(int... chairs) {
        return new SeatingFacts(
                Map.of("a", person("a"), "b", person("b"), "c", person("c"), "w", person("w")),
                List.of(new Table(1, chairs[0]), new Table(2, chairs[1])),
                Rules.USUAL,
                1);
    }

    static Tables after(List<TablesEvent> events) {
        Tables tables = DECIDER.initialState();
        for (TablesEvent event : events) {
            tables = DECIDER.evolve(tables, event);
        }
        return tables;
    }
}
