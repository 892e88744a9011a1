package fr.etape.sessions.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourSnapshotTest {

    private static final String ANGERS = "angers-2027-03";

    /** A stop that was closed, and a rehearsal that is still a draft. */
    private static final List<TourEvent> HISTORY = List.of(
            new StopDrafted(ANGERS, false, Angers.withCapacity(300)),
            new StopPublished(ANGERS, false, Angers.withCapacity(300)),
            new StopDrafted("lyon-2027-06", true, Angers.withCapacity(100)),
            new StopClosed(ANGERS, false));

    @Test
    void aTourIsKeptInTheShapeOfItsVersion() {
        assertThat(SnapshotContract.faults("tour", TourSnapshot.FORMAT, new TourDecider(), HISTORY))
                .isEmpty();
    }
}
