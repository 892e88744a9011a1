package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {

    private static final List<Participant> PEOPLE = Rooms.ofStrangers(4, 2, 1).participants();
    private static final List<Table> TABLES = Rooms.tables(2, 2);

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void hasOneToFourRounds(int rounds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Room(PEOPLE, TABLES, Rules.USUAL, rounds));
    }

    @Test
    void hasEachPersonAndEachTableOnce() {
        List<Participant> twice = List.of(PEOPLE.get(0), PEOPLE.get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> new Room(twice, TABLES, Rules.USUAL, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Room(PEOPLE, List.of(TABLES.get(0), TABLES.get(0)), Rules.USUAL, 1));
    }

    @Test
    void itsRulesNameWhoAndWhatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Room(PEOPLE, TABLES, Rules.USUAL.withAccessible(Set.of("nobody")), 1))
                .withMessage("1 people of the rules are not in the room");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Room(PEOPLE, TABLES, Rules.USUAL.withPins(List.of(new Pin("p1", 1, 3))), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Room(PEOPLE, TABLES, Rules.USUAL.withPins(List.of(new Pin("p1", 2, 1))), 1));
    }
}
