package fr.etape.sessions.programme;

import static fr.etape.sessions.programme.Day.STOP;
import static fr.etape.sessions.programme.Day.atelier;
import static fr.etape.sessions.programme.Day.named;
import static fr.etape.sessions.programme.Day.round;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.ProgrammeEvent.RoomAdded;
import fr.etape.contracts.programme.ProgrammeEvent.RoomChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionChanged;
import fr.etape.contracts.programme.ProgrammeEvent.SessionPlanned;
import fr.etape.testkit.state.SnapshotContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeSnapshotTest {

    /** A room of known and one of unknown capacity; an atelier and a round, one of them changed; published once. */
    private static final List<ProgrammeEvent> HISTORY = List.of(
            new RoomAdded(STOP, false, "room", 60),
            new RoomChanged(STOP, false, "room", 80, 2),
            new RoomAdded(STOP, false, "hall", null),
            new SessionPlanned(STOP, false, named("eau", atelier("room", 40))),
            new SessionPlanned(STOP, false, named("tables-1", round(1, "09:00", "10:00"))),
            new SessionChanged(STOP, false, named("tables-1", round(1, "09:30", "10:30")), 2),
            new ProgrammePublished(STOP, false, 1, List.of(named("eau", atelier("room", 40)))));

    @Test
    void aProgrammeIsKeptInTheShapeOfItsVersion() {
        assertThat(SnapshotContract.faults(
                        "programme",
                        ProgrammeSnapshot.FORMAT,
                        new ProgrammeDecider(new ProgrammeLimits(10, 10)),
                        HISTORY))
                .isEmpty();
    }
}
