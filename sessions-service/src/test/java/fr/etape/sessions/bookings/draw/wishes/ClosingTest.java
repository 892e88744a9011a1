package fr.etape.sessions.bookings.draw.wishes;

import static fr.etape.sessions.bookings.draw.People.people;
import static fr.etape.sessions.bookings.draw.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.wishes.Closing.Closed;
import fr.etape.sessions.bookings.draw.wishes.Closing.Refused;
import fr.etape.sessions.bookings.draw.wishes.ListFault.AtelierWishedTwice;
import fr.etape.sessions.bookings.draw.wishes.ListFault.DuplicateAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.DuplicateRegistration;
import fr.etape.sessions.bookings.draw.wishes.ListFault.EqualRanks;
import fr.etape.sessions.bookings.draw.wishes.ListFault.IdTellsTime;
import fr.etape.sessions.bookings.draw.wishes.ListFault.MalformedAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.MissingRank;
import fr.etape.sessions.bookings.draw.wishes.ListFault.NegativeSeats;
import fr.etape.sessions.bookings.draw.wishes.ListFault.UnknownAtelier;
import fr.etape.sessions.bookings.draw.wishes.ListFault.UnknownRegistration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {

    private static final List<Atelier> ATELIERS = List.of(new Atelier("eau", 2), new Atelier("sante", 0));

    @Test
    void acceptsWishesRankedFromOneOnAndPeopleWithoutWishes() {
        Closing closing = closing(new Wish(person(1), 2, "eau"), new Wish(person(1), 1, "sante"));

        assertThat(closing)
                .isInstanceOfSatisfying(
                        Closed.class,
                        closed -> assertThat(closed.list().registrations())
                                .containsExactly(
                                        new RankedWishes(person(1), List.of("sante", "eau")),
                                        new RankedWishes(person(2), List.of())));
    }

    @Test
    void acceptsAListOfNobody() {
        assertThat(Closing.of(List.of(), List.of(), List.of())).isInstanceOf(Closed.class);
    }

    @Test
    void refusesEqualRanks() {
        assertThat(closing(new Wish(person(1), 1, "eau"), new Wish(person(1), 1, "sante")))
                .isEqualTo(refused(new EqualRanks(person(1), 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1, Integer.MAX_VALUE})
    void refusesRanksThatDoNotBeginAtOne(int rank) {
        assertThat(closing(new Wish(person(1), rank, "eau"))).isEqualTo(refused(new MissingRank(person(1), 1)));
    }

    @Test
    void refusesRanksWithAGap() {
        assertThat(closing(new Wish(person(1), 1, "eau"), new Wish(person(1), 3, "sante")))
                .isEqualTo(refused(new MissingRank(person(1), 2)));
    }

    @Test
    void refusesAnAtelierThatDoesNotExist() {
        assertThat(closing(new Wish(person(1), 1, "mobilite")))
                .isEqualTo(refused(new UnknownAtelier(person(1), "mobilite")));
    }

    @Test
    void refusesAnAtelierWishedTwiceByOnePerson() {
        assertThat(closing(new Wish(person(1), 1, "eau"), new Wish(person(1), 2, "eau")))
                .isEqualTo(refused(new AtelierWishedTwice(person(1), "eau")));
    }

    @Test
    void refusesAWishOfSomebodyWhoDoesNotTakePart() {
        assertThat(closing(new Wish(person(3), 1, "eau"))).isEqualTo(refused(new UnknownRegistration(person(3))));
    }

    @Test
    void refusesARegistrationThatStandsTwice() {
        assertThat(Closing.of(ATELIERS, people(1, 2, 1), List.of()))
                .isEqualTo(refused(new DuplicateRegistration(person(1))));
    }

    @Test
    void refusesAnAtelierThatStandsTwice() {
        assertThat(Closing.of(List.of(new Atelier("eau", 2), new Atelier("eau", 3)), List.of(), List.of()))
                .isEqualTo(refused(new DuplicateAtelier("eau")));
    }

    @Test
    void refusesFewerThanNoSeats() {
        assertThat(Closing.of(List.of(new Atelier("eau", -1)), List.of(), List.of()))
                .isEqualTo(refused(new NegativeSeats("eau", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Eau", "eau,2", "eau\n", "-eau", "l eau", "été"})
    void refusesCodesOfAteliersThatTheFileCannotHold(String atelier) {
        assertThat(Closing.of(List.of(new Atelier(atelier, 1)), List.of(), List.of()))
                .isEqualTo(refused(new MalformedAtelier(atelier)));
    }

    @Test
    void acceptsCodesOfUpTo64Letters() {
        assertThat(Closing.of(List.of(new Atelier("a".repeat(64), 1)), List.of(), List.of()))
                .isInstanceOf(Closed.class);
        assertThat(Closing.of(List.of(new Atelier("a".repeat(65), 1)), List.of(), List.of()))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c232ab00-9414-11ec-b3c8-9f6bdeced846",
                "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"
            })
    void refusesIdsThatTellWhenSomebodyRegistered(String id) {
        UUID registration = UUID.fromString(id);

        assertThat(Closing.of(ATELIERS, List.of(registration), List.of()))
                .isEqualTo(refused(new IdTellsTime(registration)));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(closing(
                        new Wish(person(1), 2, "mobilite"),
                        new Wish(person(2), 1, "eau"),
                        new Wish(person(2), 1, "sante")))
                .isEqualTo(refused(
                        new UnknownAtelier(person(1), "mobilite"),
                        new MissingRank(person(1), 1),
                        new EqualRanks(person(2), 1)));
    }

    private static Closing closing(Wish... wishes) {
        return Closing.of(ATELIERS, people(1, 2), List.of(wishes));
    }

    private static Refused refused(ListFault... faults) {
        return new Refused(List.of(faults));
    }
}
