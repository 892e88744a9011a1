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
import fr.etape.contracts.bookings.BookingsEvent.WishesClosed;
import fr.etape.contracts.bookings.BookingsEvent.WishesStated;
import fr.etape.contracts.bookings.DrawSource;
import fr.etape.contracts.bookings.RankedWishes;
import fr.etape.sessions.bookings.BookingsOutcome.AlreadyDrawn;
import fr.etape.sessions.bookings.BookingsOutcome.AnnouncedOtherwise;
import fr.etape.sessions.bookings.BookingsOutcome.Done;
import fr.etape.sessions.bookings.BookingsOutcome.DrawExists;
import fr.etape.sessions.bookings.BookingsOutcome.NoSuchDraw;
import fr.etape.sessions.bookings.BookingsOutcome.NothingToDraw;
import fr.etape.sessions.bookings.BookingsOutcome.RegistrationCancelled;
import fr.etape.sessions.bookings.BookingsOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreClosed;
import fr.etape.sessions.bookings.BookingsOutcome.WishesAreOpen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From wishes to the draw. */
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
    void whoCancelsBeforeTheClosingIsNotOnTheList() {
        BookingsRun run = small();
        run.announce();
        assertThat(run.cancelled(1).drop(1)).isEqualTo(new Done());
        run.close();

        assertThat(run.eventsAfter(0)).containsExactly("DrawAnnounced", "WishesClosed");
        assertThat(((WishesClosed) run.events.getLast()).registrations()).hasSize(7);
    }

    @Test
    void theSecretIsInNoText() {
        assertThat(SECRET.toString()).isEqualTo("DrawSecret[10]");
    }
}
