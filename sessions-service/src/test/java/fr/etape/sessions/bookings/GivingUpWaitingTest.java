package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.BookingsRun.DICE;
import static fr.etape.sessions.bookings.BookingsRun.STOP;
import static fr.etape.sessions.bookings.BookingsRun.drawn;
import static fr.etape.sessions.bookings.BookingsRun.small;
import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsSeat;
import fr.etape.sessions.bookings.BookingsOutcome.NotDrawnYet;
import fr.etape.sessions.bookings.draw.proof.DrawFile;
import fr.etape.sessions.bookings.draw.proof.DrawVerification;
import fr.etape.sessions.bookings.draw.proof.Noted;
import fr.etape.sessions.bookings.draw.proof.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In the small draw 7 and 8 sit in "eau", 2 and 5 in "sante"; 1, 3 and 4 wait for "eau". 1 is next, by the lots. */
class GivingUpWaitingTest {

    @Test
    void whoGivesUpWaitingIsPassedOver() {
        assertThat(nextAfterLeaving(drawn())).as("control: without giving up").isEqualTo(person(1) + " of 3");

        BookingsRun run = drawn();
        assertThat(run.giveUpWaiting(1)).isEqualTo(new Done());

        assertThat(run.events.getLast())
                .isEqualTo(new SeatLeft(STOP, false, person(1).toString(), null));
        assertThat(run.now().waits(person(1))).isFalse();
        assertThat(nextAfterLeaving(run)).isEqualTo(person(3) + " of 2");
        assertThat(run.in("eau")).hasSize(2).doesNotContain(1);
    }

    private static String nextAfterLeaving(BookingsRun run) {
        run.leave(7, "eau");
        SeatsGivenOn release = (SeatsGivenOn) run.events.getLast();
        return release.lots().getFirst().registrationId() + " of "
                + release.lots().size();
    }

    @Test
    void theSeatStaysFreeWhenAllWhoWaitedGaveUp() {
        BookingsRun run = drawn().registered(9);
        run.giveUpWaiting(1);
        run.giveUpWaiting(3);
        run.giveUpWaiting(4);

        run.leave(7, "eau");

        assertThat(run.eventsAfter(3)).containsExactly("SeatLeft", "SeatLeft", "SeatLeft", "SeatLeft");
        assertThat(run.now().freeSeats()).isEqualTo(Map.of("eau", 1, "sante", 0));
        assertThat(run.drawNow().codes()).as("no code is spent").hasSize(1);
        assertThat(run.book(9, "eau")).isEqualTo(new Done());
    }

    @Test
    void whoGotASeatInTheMeantimeIsToldAndKeepsIt() {
        BookingsRun run = drawn();
        run.leave(7, "eau");
        int before = run.events.size();

        assertThat(run.giveUpWaiting(1)).isEqualTo(new HoldsSeat("eau"));
        assertThat(run.giveUpWaiting(2)).as("a seat of the draw").isEqualTo(new HoldsSeat("sante"));
        assertThat(run.events).hasSize(before);
        assertThat(run.in("eau")).contains(1);
    }

    @Test
    void givingUpAgainOrWithoutWaitingChangesNothing() {
        BookingsRun run = drawn().registered(9, "eau");
        run.giveUpWaiting(3);
        run.leave(8, "eau");
        int before = run.events.size();

        assertThat(run.giveUpWaiting(3)).as("the answer got lost").isEqualTo(new Done());
        assertThat(run.giveUpWaiting(8)).as("left a seat").isEqualTo(new Done());
        assertThat(run.giveUpWaiting(6)).as("has no wish").isEqualTo(new Done());
        assertThat(run.giveUpWaiting(9)).as("came after the closing").isEqualTo(new Done());
        assertThat(run.drop(3)).as("cancels as well").isEqualTo(new Done());
        assertThat(run.events).hasSize(before);
    }

    @Test
    void nobodyWaitsBeforeTheDraw() {
        BookingsRun run = small();
        assertThat(run.giveUpWaiting(1)).isEqualTo(new NotDrawnYet());
        run.announce();
        assertThat(run.giveUpWaiting(1)).isEqualTo(new NotDrawnYet());
        run.close();
        assertThat(run.giveUpWaiting(1)).isEqualTo(new NotDrawnYet());
        run.draw(DICE);

        assertThat(run.giveUpWaiting(1)).as("control: after it").isEqualTo(new Done());
    }

    @Test
    void whoGaveUpMayStillBookASeatThatStaysFree() {
        BookingsRun run = drawn();
        run.leave(2, "sante");
        run.giveUpWaiting(3);

        assertThat(run.book(3, "sante")).isEqualTo(new Done());
        assertThat(run.leave(3, "sante")).isEqualTo(new Done());
        assertThat(run.now().waits(person(3))).isFalse();
    }

    /** The file names them at the next release; without that line it no longer follows from its own lots. */
    @Test
    void thePublishedFileSaysWhoGaveUpAndIsStillRecomputed() {
        BookingsRun run = drawn();
        run.giveUpWaiting(1);
        run.leave(7, "eau");

        String file = DrawFile.of(run.drawNow());
        String line = "left," + person(1) + "\n";

        assertThat(file).contains(line);
        assertThat(DrawVerification.of(file, Noted.NOTHING)).isInstanceOf(Verdict.Confirmed.class);
        assertThat(DrawVerification.of(file.replace(line, ""), Noted.NOTHING))
                .as("control")
                .isNotInstanceOf(Verdict.Confirmed.class);
    }
}
