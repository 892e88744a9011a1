package fr.etape.sessions.bookings.draw;

import static fr.etape.sessions.bookings.draw.People.list;
import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.SmallDraw.CHAIN;
import static fr.etape.sessions.bookings.draw.SmallDraw.DICE;
import static fr.etape.sessions.bookings.draw.SmallDraw.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.DrawOutcome.CodeDoesNotOpen;
import fr.etape.sessions.bookings.draw.DrawOutcome.ListChanged;
import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import fr.etape.sessions.bookings.draw.rule.Profile;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Announced ANNOUNCED = new Announced(CHAIN.commitment(), LIST.digest());

    @Test
    void tellsEachPersonTheirLotAndTheirSeatInLotOrder() {
        List<Row> rows = SmallDraw.drawn().rows();

        assertThat(rows).extracting(Row::registrationId).isEqualTo(people(2, 1, 4, 7, 8, 3, 5, 6));
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(rows)
                .extracting(Row::placement)
                .containsExactly(
                        new Seated("sante", 2),
                        new Seated("eau", 1),
                        new Seated("eau", 1),
                        new NotSeated(),
                        new NotSeated(),
                        new NotSeated(),
                        new Seated("sante", 1),
                        new WithoutWishes());
    }

    @Test
    void countsWhoGotWhat() {
        assertThat(SmallDraw.drawn().profile()).isEqualTo(new Profile(List.of(3, 1), 3, 1));
    }

    @Test
    void drawnAgainFromAListInAnotherOrderIsTheSameDraw() {
        ClosedList other =
                list("sante=2 eau=2", "8 eau", "7 eau", "6", "5 sante eau", "4 eau", "3 eau", "2 eau sante", "1 eau");

        assertThat(SmallDraw.drawn(other)).isEqualTo(SmallDraw.drawn());
    }

    @Test
    void wishesEditedAfterClosingAreRefused() {
        ClosedList edited = list("eau=2 sante=2", "1 sante", "2 eau sante", "3 eau");

        assertThat(Drawing.draw(ANNOUNCED, edited, DICE, CHAIN.code(1)))
                .isEqualTo(new ListChanged(LIST.digest(), edited.digest()));
    }

    /** A code chosen after the list is known would choose the result. */
    @Test
    void aCodeThatWasNotCommittedToIsRefused() {
        assertThat(Drawing.draw(ANNOUNCED, LIST, DICE, CHAIN.code(1).hashed())).isEqualTo(new CodeDoesNotOpen());
        assertThat(Drawing.draw(ANNOUNCED, LIST, DICE, CHAIN.code(2))).isEqualTo(new CodeDoesNotOpen());
    }
}
