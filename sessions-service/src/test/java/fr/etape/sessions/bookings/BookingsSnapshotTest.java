package fr.etape.sessions.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.state.SnapshotContract;
import org.junit.jupiter.api.Test;

class BookingsSnapshotTest {

    @Test
    void wishesAndAnAnnouncedDrawAreKeptInTheShapeOfTheirVersion() {
        BookingsRun run = BookingsRun.small();
        run.state(1, "sante", "eau");
        run.announce();

        assertThat(SnapshotContract.faults(
                        "bookings-wishes", BookingsSnapshot.FORMAT, new BookingsDecider(), run.events))
                .isEmpty();
    }

    /** Two releases, somebody who left since, and a booked seat. */
    @Test
    void aDrawIsKeptInTheShapeOfItsVersion() {
        BookingsRun run = BookingsRun.drawn().registered(9);
        run.leave(run.in("eau").getFirst(), "eau");
        run.leave(run.in("eau").getFirst(), "eau");
        run.leave(run.in("sante").getFirst(), "sante");
        run.book(9, "sante");

        assertThat(SnapshotContract.faults("bookings-draw", BookingsSnapshot.FORMAT, new BookingsDecider(), run.events))
                .isEmpty();
    }
}
