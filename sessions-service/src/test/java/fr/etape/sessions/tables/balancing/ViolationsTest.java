package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final List<Participant> PEOPLE = List.of(
            new Participant("a", "ELU", "RURAL", "o"),
            new Participant("b", "ELU", "RURAL", "o"),
            new Participant("c", "ETAT", "RURAL", "o"),
            new Participant("d", "ETAT", "CITY", null));
    private static final Seating TWO_AND_TWO = seating(1, 1, 2, 2);

    private static Seating seating(int a, int b, int c, int d) {
        return new Seating(new TreeMap<>(Map.of("a", a, "b", b, "c", c, "d", d)));
    }

    private static Room room(Rules rules, Table... tables) {
        return new Room(PEOPLE, List.of(tables), rules, 1);
    }

    private static List<Violation> in(Room room, Seating seating) {
        return Violations.in(room, List.of(seating));
    }

    @Test
    void findsNothingWhereRulesAreKept() {
        Rules rules = Rules.USUAL
                .withFacilitators()
                .withAccessible(Set.of("a"))
                .withTogether(List.of(Set.of("a", "b")))
                .withApart(List.of(Set.of("a", "c")))
                .withPins(List.of(new Pin("d", 1, 2)));

        assertThat(in(room(rules, new Table(1, 2, 1, "a"), new Table(2, 2, 0, "staff")), TWO_AND_TWO))
                .isEmpty();
    }

    @Test
    void findsTablesThatAreTooFullOrTooEmpty() {
        assertThat(in(room(Rules.USUAL, new Table(1, 4), new Table(2, 4)), seating(1, 2, 1, 1)))
                .containsExactly(new Violation(HardRule.SIZES, 1, 1), new Violation(HardRule.SIZES, 1, 2));
    }

    @Test
    void findsWhoHasNoSeat() {
        Seating withoutD = new Seating(new TreeMap<>(Map.of("a", 1, "b", 1, "c", 2)));

        assertThat(in(room(Rules.USUAL, new Table(1, 2), new Table(2, 2)), withoutD))
                .containsExactly(new Violation(HardRule.SIZES, 1, 0), new Violation(HardRule.SIZES, 1, 2));
    }

    @Test
    void findsEachOtherRuleThatIsBroken() {
        Table first = new Table(1, 2);
        Table second = new Table(2, 2);

        assertThat(in(room(Rules.USUAL.withColleagues(1), first, second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.COLLEAGUES, 1, 1));
        assertThat(in(room(Rules.USUAL.withFacilitators(), new Table(1, 2, 0, "staff"), second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.FACILITATORS, 1, 2));
        assertThat(in(room(Rules.USUAL.withAccessible(Set.of("d")), new Table(1, 2, 1, null), second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.ACCESSIBLE_SEATS, 1, 2));
        assertThat(in(room(Rules.USUAL.withTogether(List.of(Set.of("a", "d"))), first, second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.TOGETHER, 1, 0));
        assertThat(in(room(Rules.USUAL.withApart(List.of(Set.of("c", "d"))), first, second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.APART, 1, 2));
        assertThat(in(room(Rules.USUAL.withPins(List.of(new Pin("c", 1, 1))), first, second), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.PINS, 1, 1));
        assertThat(in(room(Rules.USUAL, first, new Table(2, 2, 0, "a")), TWO_AND_TWO))
                .containsExactly(new Violation(HardRule.PINS, 1, 2));
    }
}
