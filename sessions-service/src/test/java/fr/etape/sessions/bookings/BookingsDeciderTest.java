package fr.etape.sessions.bookings;

import static fr.etape.sessions.bookings.BookingsRun.DICE;
import static fr.etape.sessions.bookings.BookingsRun.DRAW;
import static fr.etape.sessions.bookings.BookingsRun.SECRET;
import static fr.etape.sessions.bookings.BookingsRun.STOP;
import static fr.etape.sessions.bookings.BookingsRun.drawn;
import static fr.etape.sessions.bookings.BookingsRun.of;
import static fr.etape.sessions.bookings.BookingsRun.small;
import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.bookings.BookingsEvent.DrawAnnounced;
import fr.etape.contracts.bookings.BookingsEvent.DrawMade;
import fr.etape.contracts.bookings.BookingsEvent.SeatLeft;
import fr.etape.contracts.bookings.BookingsEvent.SeatsGivenOn;
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.contracts.bookings.BookingsEvent.WishesStated;
import fr.etape.contracts.bookings.DrawSource;
import fr.etape.contracts.bookings.DrawnLot;
import fr.etape.contracts.bookings.RankedWishes;
import fr.etape.sessions.bookings.BookingsOutcome.AlreadyDrawn;
import fr.etape.sessions.bookings.BookingsOutcome.AnnouncedOtherwise;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.DrawExists;
import fr.etape.sessions.bookings.BookingsOutcome.HoldsAnotherSeat;
import fr.etape.sessions.bookings.BookingsOutcome.NoSeatFree;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchDraw;
import fr.etape.sessions.bookings.BookingsOutcome.NotConfirmed;
import fr.etape.sessions.bookings.BookingsOutcome.NotDrawnYet;
import fr.etape.sessions.bookings.BookingsOutcome.NothingToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.RegistrationCancelled;
import fr.etape.sessions.bookings.BookingsOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreClosed;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreOpen;
import fr.etape.sessions.bookings.draw.proof.DrawFile;
import fr.etape.sessions.bookings.draw.proof.DrawVerification;
import fr.etape.sessions.bookings.draw.proof.Noted;
import fr.etape.sessions.bookings.draw.proof.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingsDeciderTest {

    @Test
    void statedWishesReplaceThoseOfTheRegistration() {
        BookingsRun run = of("eau=1 sante=1").registered(1, "eau");

        assertThat(run.state(1, "sante", "eau")).isEqualTo(new Done());
        run.announce();
        run.close();

        assertThat(run.events.getFirst())
                .isEqualTo(new WishesStated(STOP, false, person(1).toString(), List.of("sante", "eau")));
        assertThat(((WishesClosed) run.events.getLast()).registrations())
                .containsExactly(new RankedWishes(person(1).toString(), List.of("sante", "eau")));
    }

    @Test
    void theSameWishesAgainChangeNothing() {
        BookingsRun run = small();
        run.state(1, "sante");

        assertThat(run.state(1, "sante")).isEqualTo(new Done());
        assertThat(run.events).hasSize(1);
    }

    @Test
    void nobodyWishesForWhatIsNotOnTheProgrammeOrAfterCancelling() {
        assertThat(small().state(1, "eau", "mer")).isEqualTo(new UnknownAtelier(1, "mer"));
        assertThat(small().cancelled(1).state(1, "eau")).isEqualTo(new RegistrationCancelled());
    }

    /** Reported: wishes were edited after the closing, when others could see where seats were left. */
    @Test
    void noWishChangesAfterTheClosing() {
        BookingsRun run = small();
        run.announce();

        assertThat(run.state(3, "sante")).as("control: before it does").isEqualTo(new Done());
        run.close();

        assertThat(run.state(3, "eau")).isEqualTo(new WishesAreClosed());
        assertThat(drawn().state(3, "sante")).isEqualTo(new WishesAreClosed());
    }

    @Test
    void anAtelierThatLeftTheProgrammeIsPassedOver() {
        BookingsRun run = of("eau=1").registered(1, "mer", "eau", "eau");
        run.announce();
        run.close();

        assertThat(((WishesClosed) run.events.getLast()).registrations())
                .containsExactly(new RankedWishes(person(1).toString(), List.of("eau")));
    }

    /** Reported: the seed was chosen after somebody had seen the list. Here the commitment is the older one. */
    @Test
    void theCommitmentIsPublishedBeforeTheListAndTheListBeforeTheSource() {
        BookingsRun run = small();

        assertThat(run.close()).isEqualTo(new NoSuchDraw());
        assertThat(run.draw(DICE)).isEqualTo(new NoSuchDraw());
        run.announce();
        assertThat(run.draw(DICE)).isEqualTo(new WishesAreOpen());
        run.close();
        run.draw(DICE);

        assertThat(run.eventsAfter(0)).containsExactly("DrawAnnounced", "WishesClosed", "DrawMade");
        assertThat(run.events.get(0))
                .isEqualTo(new DrawAnnounced(
                        STOP,
                        false,
                        DRAW,
                        "atelier-draw@1",
                        "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488",
                        10,
                        DrawSource.DICE));
        assertThat(((WishesClosed) run.events.get(1)).listHash())
                .isEqualTo("2bea34a7419058037ec72ed856165760475fa7190301ac906e7d9b2f6fd25b57");
        assertThat(((DrawMade) run.events.get(2)).code())
                .isEqualTo("5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456");
    }

    @Test
    void nothingIsClosedWithoutAnAtelier() {
        BookingsRun run = BookingsRun.withoutAteliers().registered(1);
        run.announce();

        assertThat(run.close()).isEqualTo(new NothingToDraw());
    }

    /** Reported (L37, L38): drawn twice, winners of the first draw were forgotten. */
    @Test
    void aStopDrawsOnce() {
        BookingsRun run = drawn();
        int before = run.events.size();

        assertThat(run.draw(DICE)).as("the answer got lost").isEqualTo(new Done());
        assertThat(run.draw("2-7-1-8-2-8-1-8-2-8")).isEqualTo(new AlreadyDrawn());
        assertThat(run.close()).isEqualTo(new Done());
        assertThat(run.announce()).isEqualTo(new Done());
        assertThat(run.announce(DRAW, DrawSource.PUBLIC_NUMBER)).isEqualTo(new AnnouncedOtherwise());
        assertThat(run.announce("c2a5b7d1-0000-4000-8000-000000000000", DrawSource.DICE))
                .isEqualTo(new DrawExists(DRAW));
        assertThat(run.events).hasSize(before);
    }

    @Test
    void theSameListAndNumbersGiveTheSameDrawAndOthersAnother() {
        BookingsRun other = small();
        other.announce();
        other.close();
        other.draw("2-7-1-8-2-8-1-8-2-8");

        assertThat(drawn().events).isEqualTo(drawn().events);
        assertThat(other.events.getLast()).isNotEqualTo(drawn().events.getLast());
    }

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

    @Test
    void whoCancelsBeforeTheClosingIsNotOnTheList() {
        BookingsRun run = small();
        run.announce();
        assertThat(run.cancelled(1).drop(1)).isEqualTo(new Done());
        run.close();

        assertThat(run.eventsAfter(0)).containsExactly("DrawAnnounced", "WishesClosed");
        assertThat(((WishesClosed) run.events.getLast()).registrations()).hasSize(7);
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

    @Test
    void theSecretIsInNoText() {
        assertThat(SECRET.toString()).isEqualTo("DrawSecret[10]");
    }

    private static Verdict verdict(BookingsRun run) {
        return DrawVerification.of(DrawFile.of(run.drawNow()), Noted.NOTHING);
    }
}
