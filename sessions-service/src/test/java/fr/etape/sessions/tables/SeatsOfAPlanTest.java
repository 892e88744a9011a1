package fr.etape.sessions.tables;

import static fr.etape.sessions.tables.TablesHistory.COMPUTED;
import static fr.etape.sessions.tables.TablesHistory.MOVED;
import static fr.etape.sessions.tables.TablesHistory.NOW;
import static fr.etape.sessions.tables.TablesHistory.PUBLISHED;
import static fr.etape.sessions.tables.TablesHistory.STOP;
import static fr.etape.sessions.tables.TablesHistory.after;
import static fr.etape.sessions.tables.TablesHistory.arrival;
import static fr.etape.sessions.tables.TablesHistory.facts;
import static fr.etape.sessions.tables.TablesHistory.moved;
import static fr.etape.sessions.tables.TablesHistory.seats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.journal.Decision;
import fr.etape.sessions.tables.TablesCommand.SeatArrival;
import fr.etape.sessions.tables.TablesOutcome.Seated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people sit after a publication, changes and arrivals. */
class SeatsOfAPlanTest {

    @Test
    void seatsFollowFromThePublicationAndAllChangesSince() {
        Tables tables = after(List.of(
                COMPUTED,
                PUBLISHED,
                MOVED,
                moved(3, new SeatMove("c", 2, null)),
                moved(4, new SeatMove("w", null, 1))));

        assertThat(tables.version()).isEqualTo(4);
        assertThat(tables.published().round(1).at(1)).containsExactly("b", "w");
        assertThat(tables.published().round(1).at(2)).containsExactly("a");
        assertThat(tables.published().round(1).facilitatorOf(1)).isEqualTo("claire");
    }

    /** Whoever comes in gets a chair in each round in which they have none, and nobody else changes seats. */
    @Test
    void anArrivalIsSeatedInEachRoundAndMovesNobody() {
        List<SeatedRound> rounds = new ArrayList<>(seats());
        rounds.add(new SeatedRound(
                2, List.of(new SeatedTable(1, null, List.of("a")), new SeatedTable(2, null, List.of("b", "c")))));
        Tables tables = after(List.of(COMPUTED, new TablePlanPublished(STOP, true, "p1", 1, rounds)));

        SeatingFacts facts = facts(3, 2);
        SeatArrival arrival = arrival("w", new SeatingFacts(facts.people(), facts.tables(), facts.rules(), 2));
        Decision<TablesEvent, ? extends TablesOutcome> decision = new TablesDecider().decide(tables, arrival, NOW);

        assertThat(decision.outcome()).isEqualTo(new Seated(3));
        assertThat(decision.events())
                .containsExactly(
                        new TablesReseated(
                                STOP, true, "p1", 2, 1, ReseatingCause.ARRIVAL, List.of(new SeatMove("w", null, 2))),
                        new TablesReseated(
                                STOP, true, "p1", 3, 2, ReseatingCause.ARRIVAL, List.of(new SeatMove("w", null, 1))));
    }
}
