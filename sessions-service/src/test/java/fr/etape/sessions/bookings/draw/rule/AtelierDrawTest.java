package fr.etape.sessions.bookings.draw.rule;

import static fr.etape.sessions.bookings.draw.People.list;
import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.etape.sessions.bookings.draw.rule.Placement.NotSeated;
import fr.etape.sessions.bookings.draw.rule.Placement.Seated;
import fr.etape.sessions.bookings.draw.rule.Placement.WithoutWishes;
import fr.etape.sessions.bookings.draw.wishes.ClosedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AtelierDrawTest {

    @Test
    void asManyAsPossibleGetAWishEvenIfAnEarlyLotGetsTheirSecond() {
        ClosedList list = list("eau=1 sante=1", "1 eau sante", "2 eau");

        assertThat(AtelierDraw.placements(list, people(1, 2)))
                .isEqualTo(Map.of(person(1), new Seated("sante", 2), person(2), new Seated("eau", 1)));
    }

    @Test
    void mostFirstWishesComeBeforeFewThirdWishes() {
        ClosedList list = list("eau=1 mer=1 sante=1", "1 eau sante mer", "2 eau sante mer", "3 sante mer eau");

        assertThat(AtelierDraw.placements(list, people(1, 2, 3)))
                .isEqualTo(Map.of(
                        person(1), new Seated("eau", 1),
                        person(2), new Seated("mer", 3),
                        person(3), new Seated("sante", 1)));
    }

    @Test
    void amongEqualPlansTheLotsDecide() {
        ClosedList list = list("eau=1 mer=1 sante=1", "1 eau sante mer", "2 eau sante mer", "3 sante mer eau");

        assertThat(AtelierDraw.placements(list, people(3, 2, 1)))
                .isEqualTo(Map.of(
                        person(1), new Seated("mer", 3),
                        person(2), new Seated("eau", 1),
                        person(3), new Seated("sante", 1)));
    }

    @Test
    void theLotsDecideWhoHasNoSeat() {
        ClosedList list = list("eau=1", "1 eau", "2 eau", "3 eau");

        assertThat(AtelierDraw.placements(list, people(2, 3, 1)))
                .isEqualTo(Map.of(
                        person(1), new NotSeated(), person(2), new Seated("eau", 1), person(3), new NotSeated()));
    }

    @Test
    void anEarlyLotNeverCostsAFirstWish() {
        ClosedList list = list("air=1 eau=1 mer=1", "1 eau air", "2 eau mer", "3 air mer");

        assertThat(AtelierDraw.placements(list, people(2, 3, 1)))
                .isEqualTo(Map.of(
                        person(1), new Seated("eau", 1),
                        person(2), new Seated("mer", 2),
                        person(3), new Seated("air", 1)));
    }

    /** There are two best plans, and in one everybody has another seat than in the other. */
    @Test
    void anEarlyLotCanMoveEverybodyElse() {
        ClosedList list = list("air=1 eau=1 mer=1 sol=1", "1 eau air", "2 eau mer", "3 air sol", "4 mer sol");

        assertThat(AtelierDraw.placements(list, people(1, 2, 3, 4)))
                .isEqualTo(Map.of(
                        person(1), new Seated("eau", 1),
                        person(2), new Seated("mer", 2),
                        person(3), new Seated("air", 1),
                        person(4), new Seated("sol", 2)));
        assertThat(AtelierDraw.placements(list, people(4, 3, 2, 1)))
                .isEqualTo(Map.of(
                        person(1), new Seated("air", 2),
                        person(2), new Seated("eau", 1),
                        person(3), new Seated("sol", 2),
                        person(4), new Seated("mer", 1)));
    }

    @Test
    void peopleWithoutWishesAreNotPlaced() {
        ClosedList list = list("eau=5", "1 eau", "2");

        assertThat(AtelierDraw.placements(list, people(2, 1)))
                .isEqualTo(Map.of(person(1), new Seated("eau", 1), person(2), new WithoutWishes()));
    }

    @Test
    void anAtelierWithoutSeatsSeatsNobody() {
        assertThat(AtelierDraw.placements(list("eau=0", "1 eau"), people(1)))
                .isEqualTo(Map.of(person(1), new NotSeated()));
    }

    @Test
    void aListOfNobodyPlacesNobody() {
        assertThat(AtelierDraw.placements(list("eau=3"), List.of())).isEmpty();
    }

    @Test
    void refusesLotsThatAreNotThoseOfTheList() {
        ClosedList list = list("eau=1", "1 eau", "2 eau");

        for (List<UUID> lots : List.of(people(1), people(1, 2, 3), people(1, 1), people(1, 3))) {
            assertThatIllegalArgumentException().isThrownBy(() -> AtelierDraw.placements(list, lots));
        }
    }

    @Test
    void thirtyRanksOfManyPeopleDoNotOverflow() {
        StringBuilder ateliers = new StringBuilder("a0=0");
        StringBuilder wishes = new StringBuilder("a0");
        for (int number = 1; number < 30; number++) {
            ateliers.append(" a").append(number).append("=5");
            wishes.append(" a").append(number);
        }
        String[] people = new String[145];
        for (int number = 1; number <= people.length; number++) {
            people[number - 1] = number + " " + wishes;
        }
        ClosedList list = list(ateliers.toString(), people);
        List<UUID> lots = list.registrations().stream()
                .map(person -> person.registrationId())
                .toList();

        Map<UUID, Placement> placements = AtelierDraw.placements(list, lots);

        assertThat(placements)
                .containsEntry(person(5), new Seated("a1", 2))
                .containsEntry(person(6), new Seated("a2", 3))
                .containsEntry(person(145), new Seated("a29", 30));
    }
}
