package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.BookingsRun.DICE;
import static fr.etape.sessions.bookings.BookingsRun.drawn;
import static fr.etape.sessions.bookings.BookingsRun.of;
import static fr.etape.sessions.bookings.BookingsRun.small;
import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.DrawnLot;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsAnotherSeat;
import fr.etape.sessions.bookings.BookingsOutcome.NoSeatFree;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.NotConfirmed;
import fr.etape.sessions.bookings.BookingsOutcome.NotDrawnYet;
import fr.etape.sessions.bookings.draw.proof.DrawFile;
import fr.etape.sessions.bookings.draw.proof.DrawVerification;
import fr.etape.sessions.bookings.draw.proof.Noted;
import fr.etape.sessions.bookings.draw.proof.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of seats after the draw: left, given on by lot, booked. */
class FreedSeatsTest {

    @Test
    void theFreedSeatGoesOnWithTheNextCode() {
        BookingsRun run = drawn();
        List<Integer> before = run.in("eau");
        int seated = before.getFirst();

        assertThat(run.leave(seated, "eau")).isEqualTo(new Done());

        assertThat(run.eventsAfter(3)).containsExactly("SeatLeft", "SeatsGivenOn");
        SeatsGivenOn release = (SeatsGivenOn) run.events.getLast();
        assertThat(release.codeNumber()).isEqualTo(2);
        assertThat(release.code()).isEqualTo("2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce");
        assertThat(release.left()).containsExactly(person(seated).toString());
        assertThat(release.lots()).isSortedAccordingTo(Comparator.comparing(DrawnLot::lot));
        assertThat(release.lots().getFirst().sessionId()).as("the lowest lot").isEqualTo("eau");
        assertThat(release.lots())
                .hasSize(3)
                .filteredOn(lot -> lot.sessionId() != null)
                .hasSize(1);
        assertThat(run.in("eau")).hasSize(2).doesNotContain(seated);
        assertThat(verdict(run)).isInstanceOf(Verdict.Confirmed.class);
    }

    @Test
    void noCodeIsSpentOnASeatThatNobodyWaitsFor() {
        BookingsRun run = drawn();
        int seated = run.in("sante").getFirst();

        run.leave(seated, "sante");

        assertThat(run.eventsAfter(3)).containsExactly("SeatLeft");
        assertThat(run.now().freeSeats()).isEqualTo(Map.of("eau", 0, "sante", 1));
        assertThat(run.drawNow().codes()).hasSize(1);
    }

    @Test
    void leavingAgainOrASeatThatOneDoesNotHoldChangesNothing() {
        BookingsRun run = drawn();
        int seated = run.in("eau").getFirst();
        run.leave(seated, "eau");
        int before = run.events.size();

        assertThat(run.leave(seated, "eau")).isEqualTo(new Done());
        assertThat(run.leave(run.in("sante").getFirst(), "eau")).isEqualTo(new Done());
        assertThat(run.events).hasSize(before);
    }

    @Test
    void theSeatOfACancelledRegistrationGoesOnToo() {
        BookingsRun run = drawn();
        int seated = run.in("eau").getFirst();

        assertThat(run.cancelled(seated).drop(seated)).isEqualTo(new Done());
        assertThat(run.drop(seated)).as("the event came again").isEqualTo(new Done());

        assertThat(run.eventsAfter(3)).containsExactly("SeatLeft", "SeatsGivenOn");
        assertThat(run.in("eau")).hasSize(2).doesNotContain(seated);
    }

    @Test
    void whoWaitsAndCancelsGetsNoSeatLater() {
        BookingsRun run = drawn();
        List<Integer> waiting = run.now().waiting().stream()
                .map(each -> Integer.parseInt(each.registrationId().toString().substring(24)))
                .toList();
        waiting.subList(1, waiting.size()).forEach(run::drop);

        run.leave(run.in("eau").getFirst(), "eau");

        assertThat(run.in("eau")).contains(waiting.getFirst());
        assertThat(((SeatsGivenOn) run.events.getLast()).left()).hasSize(3);
        assertThat(verdict(run)).isInstanceOf(Verdict.Confirmed.class);
    }

    /** The list is published when it closes, so it stays as it is: who cancels now is drawn and leaves at once. */
    @Test
    void whoCancelsBetweenClosingAndDrawHoldsNoSeatAfterIt() {
        BookingsRun run = small();
        run.announce();
        run.close();
        int seated = drawn().in("eau").getFirst();

        run.cancelled(seated).drop(seated);
        run.drop(seated);
        run.draw(DICE);

        assertThat(run.eventsAfter(2)).containsExactly("SeatLeft", "DrawMade", "SeatsGivenOn");
        assertThat(run.in("eau")).hasSize(2).doesNotContain(seated);
        assertThat(verdict(run)).isInstanceOf(Verdict.Confirmed.class);
    }

    /** Whoever registers after the closing comes behind everybody on the list. */
    @Test
    void aLateRegistrationBooksWhatNobodyWaitsFor() {
        BookingsRun run = drawn().registered(9, "eau");
        run.leave(run.in("sante").getFirst(), "sante");
        run.leave(run.in("eau").getFirst(), "eau");

        assertThat(run.book(9, "eau")).as("others wait").isEqualTo(new NoSeatFree());
        assertThat(run.book(9, "sante")).isEqualTo(new Done());
        assertThat(run.book(9, "sante")).as("the answer got lost").isEqualTo(new Done());
        assertThat(run.book(9, "eau")).isEqualTo(new HoldsAnotherSeat("sante"));
        assertThat(run.in("sante")).contains(9);
    }

    @Test
    void theLastFreeSeatIsBookedOnce() {
        BookingsRun run = drawn().registered(9).registered(10);
        run.leave(run.in("sante").getFirst(), "sante");

        assertThat(run.book(9, "sante")).isEqualTo(new Done());
        assertThat(run.book(10, "sante")).isEqualTo(new NoSeatFree());
    }

    @Test
    void whoBooksAnotherSeatWaitsNoLonger() {
        BookingsRun run = drawn();
        run.leave(run.in("sante").getFirst(), "sante");

        assertThat(run.book(3, "sante")).isEqualTo(new Done());
        run.leave(run.in("eau").get(0), "eau");
        run.leave(run.in("eau").get(0), "eau");

        assertThat(run.now().seatOf(person(3))).isEqualTo(new HeldSeat("sante", null));
        assertThat(run.in("eau")).hasSize(2).doesNotContain(3);
        assertThat(verdict(run)).isInstanceOf(Verdict.Confirmed.class);
    }

    @Test
    void aBookedSeatThatIsLeftGoesOnByLotFirst() {
        BookingsRun run = of("eau=1 sante=1").registered(1, "eau").registered(2, "eau");
        run.announce();
        run.close();
        run.draw(DICE);
        run.registered(9);
        run.book(9, "sante");
        assertThat(run.leave(9, "sante")).isEqualTo(new Done());

        assertThat(run.now().freeSeats()).isEqualTo(Map.of("eau", 0, "sante", 1));
        assertThat(run.book(9, "sante")).as("who left may book again").isEqualTo(new Done());
        assertThat(((SeatLeft) run.events.get(4)).sessionId()).isEqualTo("sante");
    }

    @Test
    void nobodyBooksBeforeTheDrawOrWithoutASeatAtTheStop() {
        assertThat(small().book(6, "sante")).isEqualTo(new NotDrawnYet());
        BookingsRun run = drawn();
        run.leave(run.in("sante").getFirst(), "sante");
        assertThat(run.book(9, "sante")).isEqualTo(new NotConfirmed());
        assertThat(run.book(6, "mer")).isEqualTo(new NoSuchAtelier());
        assertThat(run.book(6, "sante")).as("control").isEqualTo(new Done());
    }

    @Test
    void onceAllCodesAreSpentTheOrderOfTheLastOneStays() {
        BookingsRun run = of("eau=1");
        for (int number = 1; number <= 20; number++) {
            run.registered(number, "eau");
        }
        run.announce();
        run.close();
        run.draw(DICE);
        for (int release = 1; release <= 15; release++) {
            run.leave(run.in("eau").getFirst(), "eau");
        }

        assertThat(run.drawNow().codes()).hasSize(9);
        assertThat(run.drawNow().releases()).hasSize(15);
        assertThat(((SeatsGivenOn) run.events.getLast()).codeNumber()).isEqualTo(9);
        assertThat(verdict(run)).isInstanceOf(Verdict.Confirmed.class);
    }

    private static Verdict verdict(BookingsRun run) {
        return DrawVerification.of(DrawFile.of(run.drawNow()), Noted.NOTHING);
    }
}
