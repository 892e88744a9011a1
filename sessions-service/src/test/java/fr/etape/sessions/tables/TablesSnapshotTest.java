package fr.etape.sessions.tables;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.SeatedRound;
import fr.etape.contracts.tables.SeatedTable;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePinsChanged;
import fr.etape.contracts.tables.TablesEvent.TablePlanComputed;
import fr.etape.contracts.tables.TablesEvent.TablePlanPublished;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesSnapshotTest {

    private static final String STOP = "angers-2027-03";

    private static final List<TablesEvent> HISTORY = List.of(
            new TablePlanComputed(STOP, true, "p", "tables@1", 7, "0f", 9, 1, 2, 2, List.of()),
            new TablePinsChanged(STOP, true, "p", 1),
            new TablePlanPublished(
                    STOP,
                    true,
                    "p",
                    1,
                    List.of(new SeatedRound(
                            1,
                            List.of(
                                    new SeatedTable(1, "claire", List.of("a", "b")),
                                    new SeatedTable(2, null, List.of()))))),
            new TablesReseated(
                    STOP,
                    true,
                    "p",
                    2,
                    1,
                    ReseatingCause.ORGANISER,
                    List.of(new SeatMove("a", 1, 2), new SeatMove("b", 1, null))));

    @Test
    void tablesAreKeptInTheShapeOfTheirVersion() {
        assertThat(SnapshotContract.faults("tables", TablesSnapshot.FORMAT, new TablesDecider(), HISTORY))
                .isEmpty();
    }
}
