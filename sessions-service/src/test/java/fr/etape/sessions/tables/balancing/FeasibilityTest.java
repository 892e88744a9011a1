package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.tables.balancing.Refusal.GroupBreaksRule;
import fr.etape.sessions.tables.balancing.Refusal.MoreTablesThanPeople;
import fr.etape.sessions.tables.balancing.Refusal.OrganisationTooLarge;
import fr.etape.sessions.tables.balancing.Refusal.PinnedTwice;
import fr.etape.sessions.tables.balancing.Refusal.RulesClash;
import fr.etape.sessions.tables.balancing.Refusal.TableTooSmall;
import fr.etape.sessions.tables.balancing.Refusal.TablesWithoutFacilitator;
import fr.etape.sessions.tables.balancing.Refusal.TooFewAccessibleSeats;
import fr.etape.sessions.tables.balancing.Refusal.TooFewChairs;
import fr.etape.sessions.tables.balancing.Refusal.TooFewLargeTables;
import fr.etape.sessions.tables.balancing.Refusal.TooManyApart;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each reason, and beside it the room that is just possible. */
class FeasibilityTest {

    private static Room room(int people, List<Table> tables, Rules rules) {
        return new Room(Rooms.ofStrangers(people, 1, 1).participants(), tables, rules, 2);
    }

    private static void isPossible(Room room) {
        assertThat(Feasibility.smallestReason(room)).isEmpty();
        assertThat(Violations.in(
                        room,
                        Rooms.plan(room, new SearchSettings(1, 1000, Emphasis.BALANCE))
                                .rounds()))
                .isEmpty();
    }

    @Test
    void everybodyNeedsAChair() {
        assertThat(Rooms.refusal(room(9, Rooms.tables(2, 4), Rules.USUAL))).isEqualTo(new TooFewChairs(9, 8));
        isPossible(room(8, Rooms.tables(2, 4), Rules.USUAL));
    }

    @Test
    void noTableStaysEmpty() {
        assertThat(Rooms.refusal(room(2, Rooms.tables(3, 4), Rules.USUAL))).isEqualTo(new MoreTablesThanPeople(2, 3));
        isPossible(room(3, Rooms.tables(3, 4), Rules.USUAL));
    }

    @Test
    void aTableHasChairsForItsShare() {
        assertThat(Rooms.refusal(room(9, List.of(new Table(1, 7), new Table(2, 3)), Rules.USUAL)))
                .isEqualTo(new TableTooSmall(2, 3, 4));
        isPossible(room(9, List.of(new Table(1, 7), new Table(2, 4)), Rules.USUAL));
    }

    @Test
    void enoughTablesTakeOnePersonMore() {
        List<Table> oneLarge = List.of(new Table(1, 9), new Table(2, 3), new Table(3, 3));

        assertThat(Rooms.refusal(room(11, oneLarge, Rules.USUAL))).isEqualTo(new TooFewLargeTables(4, 2, 1));
        isPossible(room(10, oneLarge, Rules.USUAL));
    }

    @Test
    void eachTableHasAFacilitatorWhereOneIsRequired() {
        List<Table> tables = List.of(new Table(1, 4, 0, "staff"), new Table(2, 4), new Table(3, 4));

        assertThat(Rooms.refusal(room(9, tables, Rules.USUAL.withFacilitators())))
                .isEqualTo(new TablesWithoutFacilitator(new TreeSet<>(Set.of(2, 3))));
        isPossible(room(9, tables, Rules.USUAL));
    }

    @Test
    void anOrganisationFitsAtTheTablesTwoByTwo() {
        assertThat(Rooms.refusal(colleagues(5))).isEqualTo(new OrganisationTooLarge("o", 5, 4));
        isPossible(colleagues(4));
    }

    private static Room colleagues(int count) {
        List<Participant> people = IntStream.range(0, 8)
                .mapToObj(i -> new Participant("p" + i, "ELU", "RURAL", i < count ? "o" : null))
                .toList();
        return new Room(people, Rooms.tables(2, 4), Rules.USUAL, 1);
    }

    @Test
    void whoeverNeedsAnAccessibleSeatHasOne() {
        List<Table> tables = List.of(new Table(1, 4, 1, null), new Table(2, 4, 1, null));

        assertThat(Rooms.refusal(room(8, tables, Rules.USUAL.withAccessible(Set.of("p1", "p2", "p3")))))
                .isEqualTo(new TooFewAccessibleSeats(3, 2));
        isPossible(room(8, tables, Rules.USUAL.withAccessible(Set.of("p1", "p2"))));
    }

    @Test
    void asManyMustSitApartAsThereAreTables() {
        assertThat(Rooms.refusal(room(6, Rooms.tables(2, 3), Rules.USUAL.withApart(List.of(Set.of("p1", "p2", "p3"))))))
                .isEqualTo(new TooManyApart(3, 2));
        isPossible(room(6, Rooms.tables(2, 3), Rules.USUAL.withApart(List.of(Set.of("p1", "p2")))));
    }

    @Test
    void nobodyIsPinnedToTwoTables() {
        Rules rules = Rules.USUAL.withPins(List.of(new Pin("p1", 2, 2), Pin.inEveryRound("p1", 1)));

        assertThat(Rooms.refusal(room(6, Rooms.tables(2, 3), rules)))
                .isEqualTo(new PinnedTwice(Set.of("p1"), 2, new TreeSet<>(Set.of(1, 2))));
        isPossible(
                room(6, Rooms.tables(2, 3), Rules.USUAL.withPins(List.of(new Pin("p1", 2, 2), new Pin("p1", 1, 1)))));
    }

    @Test
    void whoMustSitTogetherIsNotPinnedApart() {
        Rules rules = Rules.USUAL
                .withTogether(List.of(Set.of("p1", "p2"), Set.of("p2", "p3")))
                .withPins(List.of(new Pin("p1", 1, 1), new Pin("p3", 1, 2)));

        assertThat(Rooms.refusal(room(6, Rooms.tables(2, 3), rules)))
                .isEqualTo(new PinnedTwice(Set.of("p1", "p2", "p3"), 1, new TreeSet<>(Set.of(1, 2))));
    }

    @Test
    void aFacilitatorIsPinnedToTheirTable() {
        List<Table> tables = List.of(new Table(1, 3, 0, "p1"), new Table(2, 3, 0, "p1"));

        assertThat(Rooms.refusal(room(6, tables, Rules.USUAL)))
                .isEqualTo(new PinnedTwice(Set.of("p1"), 1, new TreeSet<>(Set.of(1, 2))));
    }

    @Test
    void whoMustSitTogetherFitsAtATable() {
        assertThat(Rooms.refusal(
                        room(6, Rooms.tables(2, 3), Rules.USUAL.withTogether(List.of(Set.of("p1", "p2", "p3", "p4"))))))
                .isEqualTo(new GroupBreaksRule(Set.of("p1", "p2", "p3", "p4"), HardRule.SIZES, 3));
        isPossible(room(6, Rooms.tables(2, 3), Rules.USUAL.withTogether(List.of(Set.of("p1", "p2", "p3")))));
    }

    @Test
    void whoMustSitTogetherMaySitTogether() {
        Rules rules = Rules.USUAL
                .withTogether(List.of(Set.of("p1", "p2"), Set.of("p2", "p3")))
                .withApart(List.of(Set.of("p1", "p3")));

        assertThat(Rooms.refusal(room(6, Rooms.tables(2, 3), rules)))
                .isEqualTo(new GroupBreaksRule(Set.of("p1", "p3"), HardRule.APART, 1));
    }

    @Test
    void colleaguesArePinnedTwoByTwo() {
        List<Pin> three =
                IntStream.range(0, 3).mapToObj(i -> new Pin("p" + i, 1, 1)).toList();

        assertThat(Rooms.refusal(colleagues(4).with(Rules.USUAL.withPins(three))))
                .isEqualTo(new GroupBreaksRule(Set.of("p0", "p1", "p2"), HardRule.COLLEAGUES, 2));
        isPossible(colleagues(4).with(Rules.USUAL.withPins(three.subList(0, 2))));
    }

    @Test
    void accessibleSeatsOfATableArePinnedOnce() {
        List<Table> tables = List.of(new Table(1, 4, 1, null), new Table(2, 4, 1, null));
        Rules rules = Rules.USUAL
                .withAccessible(Set.of("p1", "p2"))
                .withPins(List.of(Pin.inEveryRound("p1", 1), Pin.inEveryRound("p2", 1)));

        assertThat(Rooms.refusal(room(8, tables, rules)))
                .isEqualTo(new GroupBreaksRule(Set.of("p1", "p2"), HardRule.ACCESSIBLE_SEATS, 1));
    }

    @Test
    void theReasonAboutTheFewestPeopleIsNamed() {
        Rules rules = Rules.USUAL
                .withAccessible(Set.of("p1", "p2", "p3"))
                .withPins(List.of(new Pin("p4", 1, 1), new Pin("p4", 1, 2)));

        assertThat(Rooms.refusal(room(9, Rooms.tables(2, 4), rules)))
                .isEqualTo(new PinnedTwice(Set.of("p4"), 1, new TreeSet<>(Set.of(1, 2))));
    }

    /** A triangle of people who must not meet, at two tables: no single count shows it. */
    @Test
    void rulesThatClashAreNamedAndProven() {
        Rules rules = Rules.USUAL
                .withApart(List.of(Set.of("p1", "p2"), Set.of("p2", "p3"), Set.of("p1", "p3")))
                .withPins(List.of(new Pin("p4", 1, 1)));
        Room room = room(6, Rooms.tables(2, 3), rules);

        assertThat(Feasibility.smallestReason(room)).isEmpty();
        assertThat(Rooms.refusal(room)).isEqualTo(new RulesClash(6, 1, new TreeSet<>(Set.of(HardRule.APART)), true));
    }

    @Test
    void tellsNoLogWhoMustNotSitWithWhom() {
        Rules rules = Rules.USUAL
                .withTogether(List.of(Set.of("p1", "p3")))
                .withApart(List.of(Set.of("p1", "p3")))
                .withAccessible(Set.of("p2"));

        assertThat(rules.toString()).doesNotContain("p1", "p2", "p3");
        assertThat(Rooms.refusal(room(6, List.of(new Table(1, 3, 1, null), new Table(2, 3)), rules))
                        .toString())
                .isEqualTo("GroupBreaksRule[group=2, rule=APART, most=1]");
    }
}
