package fr.etape.sessions.bookings.draw;

import static fr.etape.sessions.bookings.draw.People.list;
import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.People.person;
import static fr.etape.sessions.bookings.draw.SmallDraw.CHAIN;
import static fr.etape.sessions.bookings.draw.SmallDraw.drawn;
import static fr.etape.sessions.bookings.draw.SmallDraw.released;
import static fr.etape.sessions.bookings.draw.SmallDraw.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.ReleaseOutcome.AlreadyLeft;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.BookedOutOfRange;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.NotInTheDraw;
import fr.etape.sessions.bookings.draw.ReleaseOutcome.UnknownAtelier;
import fr.etape.sessions.bookings.draw.RevealOutcome.ChainExhausted;
import fr.etape.sessions.bookings.draw.RevealOutcome.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the small draw 1 and 4 sit in "eau", 2 and 5 in "sante"; 7, 8 and 3 wait for "eau", in this order of lots. */
class ReleasingTest {

    @Test
    void theFreedSeatGoesOnInTheOrderOfTheLotsNotOfTheRegistrations() {
        Draw after = released(drawn(), people(1), Map.of());

        assertThat(substitutes(after)).isEqualTo(people(7));
        assertThat(after.seating().seated()).containsEntry(person(7), new Seated("eau", 1));
        assertThat(after.seating().waiting())
                .extracting(each -> each.registrationId())
                .isEqualTo(people(3, 8));
    }

    @Test
    void seatsFreedOneAfterTheOtherGoOnInTheSameOrder() {
        Draw once = released(drawn(), people(1), Map.of());
        Draw twice = released(once, people(4), Map.of());

        assertThat(substitutes(twice)).isEqualTo(people(8));
    }

    @Test
    void theNextCodeGivesThoseWhoWaitNewLots() {
        Draw after = released(revealed(drawn()), people(1), Map.of());

        assertThat(after.releases().getLast().rows())
                .extracting(Row::registrationId)
                .isEqualTo(people(8, 7, 3));
        assertThat(substitutes(after)).isEqualTo(people(8));
        assertThat(after.releases().getLast().code()).isEqualTo(2);
    }

    @Test
    void nobodyWhoHasASeatIsMovedAndTheDrawStays() {
        Draw after = released(drawn(), people(1), Map.of());

        assertThat(after.rows()).isEqualTo(drawn().rows());
        assertThat(after.seating().seated())
                .containsEntry(person(2), new Seated("sante", 2))
                .containsEntry(person(4), new Seated("eau", 1))
                .containsEntry(person(5), new Seated("sante", 1))
                .doesNotContainKey(person(1))
                .hasSize(4);
    }

    @Test
    void aSeatThatNobodyWaitsForStaysFree() {
        Draw after = released(drawn(), people(5), Map.of());

        assertThat(substitutes(after)).isEmpty();
        assertThat(after.seating().seatedIn("sante")).isEqualTo(1);
    }

    @Test
    void somebodyWhoLeavesGetsNoOtherSeat() {
        Draw waitingGone = released(drawn(), people(7), Map.of());
        Draw after = released(waitingGone, people(1, 4), Map.of());

        assertThat(substitutes(waitingGone)).isEmpty();
        assertThat(substitutes(after)).isEqualTo(people(8, 3));
    }

    @Test
    void somebodyWithoutWishesGetsNoSeatAndMayLeave() {
        Draw after = released(drawn(), people(1, 4, 6), Map.of());

        assertThat(after.seating().seated()).doesNotContainKey(person(6));
        assertThat(after.seating().left()).containsExactlyInAnyOrderElementsOf(people(1, 4, 6));
    }

    /** 20 seats, 14 drawn, 3 booked at the desk, 2 cancelled: 5 are free, not 6 and not 8. */
    @Test
    void seatsBookedBesideTheDrawAreCounted() {
        String[] wishes = IntStream.rangeClosed(1, 44).mapToObj(n -> n + " eau").toArray(String[]::new);
        Draw draw = drawn(list("eau=14", wishes));
        Draw roomier = drawn(list("eau=20", wishes));
        List<UUID> two = List.copyOf(draw.seating().seated().keySet()).subList(0, 2);
        List<UUID> eight = List.copyOf(roomier.seating().seated().keySet()).subList(0, 8);

        assertThat(substitutes(released(draw, two, Map.of()))).hasSize(2);
        assertThat(substitutes(released(roomier, eight, Map.of("eau", 3)))).hasSize(5);
        assertThat(released(roomier, eight, Map.of("eau", 3)).seating().seatedIn("eau"))
                .isEqualTo(17);
    }

    @Test
    void withSeveralFreeSeatsTheEarlierLotGetsTheBetterWish() {
        Draw draw = drawn(list("eau=1 sante=1", "1 eau", "2 sante", "3 eau sante", "4 eau sante"));
        List<UUID> seated = List.copyOf(draw.seating().seated().keySet());

        Draw after = released(draw, seated, Map.of());

        assertThat(after.releases().getLast().rows())
                .extracting(Row::placement)
                .containsExactly(new Seated("eau", 1), new Seated("sante", 2));
    }

    @Test
    void refusesACodeThatIsNotTheNext() {
        assertThat(Releasing.reveal(drawn(), CHAIN.code(3))).isEqualTo(new CodeDoesNotOpen(2));
        assertThat(Releasing.reveal(drawn(), CHAIN.code(1))).isEqualTo(new CodeDoesNotOpen(2));
    }

    @Test
    void theSecretItselfIsNeverACode() {
        Draw draw = drawn();
        for (int code = 2; code <= 9; code++) {
            draw = revealed(draw);
        }

        assertThat(Releasing.reveal(draw, CHAIN.code(9))).isEqualTo(new ChainExhausted(9));
    }

    @Test
    void refusesPeopleWhoCannotLeave() {
        assertThat(Releasing.release(drawn(), people(9), Map.of())).isEqualTo(new NotInTheDraw(person(9)));
        assertThat(Releasing.release(drawn(), people(1, 1), Map.of())).isEqualTo(new AlreadyLeft(person(1)));
        assertThat(Releasing.release(released(drawn(), people(1), Map.of()), people(1), Map.of()))
                .isEqualTo(new AlreadyLeft(person(1)));
    }

    @Test
    void refusesMoreBookedSeatsThanThereAre() {
        assertThat(Releasing.release(drawn(), people(1), Map.of("eau", 1))).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(Releasing.release(drawn(), people(1), Map.of("eau", 2)))
                .isEqualTo(new BookedOutOfRange("eau", 2, 1));
        assertThat(Releasing.release(drawn(), people(1), Map.of("eau", Integer.MAX_VALUE)))
                .isEqualTo(new BookedOutOfRange("eau", Integer.MAX_VALUE, 1));
        assertThat(Releasing.release(drawn(), people(1), Map.of("eau", -1)))
                .isEqualTo(new BookedOutOfRange("eau", -1, 1));
        assertThat(Releasing.release(drawn(), people(1), Map.of("mer", 1))).isEqualTo(new UnknownAtelier("mer"));
    }

    private static List<UUID> substitutes(Draw draw) {
        return draw.releases().getLast().substitutes().stream()
                .map(Row::registrationId)
                .toList();
    }
}
