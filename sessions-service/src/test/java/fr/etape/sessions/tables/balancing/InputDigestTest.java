package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputDigestTest {

    private static final SearchSettings SETTINGS = new SearchSettings(1, 10, Emphasis.BALANCE);
    private static final List<Participant> PEOPLE =
            List.of(new Participant("a", "ELU", "RURAL", "o"), new Participant("b", "ETAT", "CITY", null));
    private static final List<Table> TABLES = List.of(new Table(1, 2), new Table(2, 2));
    private static final Room ROOM = new Room(PEOPLE, TABLES, Rules.USUAL, 1);

    @Test
    void isWrittenOut() {
        assertThat(InputDigest.of(ROOM, SETTINGS))
                .isEqualTo("bd169fcf0527d50599063dfe0239dd1bb8ebddf96ebfee2d9b7508e354a7406f");
    }

    @Test
    void doesNotDependOnOrder() {
        Rules rules = Rules.USUAL.withApart(List.of(Set.of("a", "b"), Set.of("a")));
        Rules other = Rules.USUAL.withApart(List.of(Set.of("a"), Set.of("b", "a")));

        assertThat(InputDigest.of(new Room(PEOPLE.reversed(), TABLES.reversed(), other, 1), SETTINGS))
                .isEqualTo(InputDigest.of(ROOM.with(rules), SETTINGS));
    }

    @Test
    void dependsOnEverythingElse() {
        Stream<String> rooms = Stream.of(
                        ROOM,
                        new Room(PEOPLE, TABLES, Rules.USUAL, 2),
                        new Room(PEOPLE.subList(0, 1), TABLES, Rules.USUAL, 1),
                        new Room(
                                List.of(PEOPLE.get(0), new Participant("b", "ETAT", "TOWN", null)),
                                TABLES,
                                Rules.USUAL,
                                1),
                        new Room(List.of(PEOPLE.get(0), PEOPLE.get(1).with(Map.of("x", "y"))), TABLES, Rules.USUAL, 1),
                        new Room(PEOPLE, List.of(new Table(1, 2, 1, null), new Table(2, 2)), Rules.USUAL, 1),
                        new Room(PEOPLE, List.of(new Table(1, 2, 0, "a"), new Table(2, 2)), Rules.USUAL, 1),
                        ROOM.with(Rules.USUAL.withColleagues(1)),
                        ROOM.with(Rules.USUAL.withFacilitators()),
                        ROOM.with(Rules.USUAL.withAccessible(Set.of("a"))),
                        ROOM.with(Rules.USUAL.withTogether(List.of(Set.of("a", "b")))),
                        ROOM.with(Rules.USUAL.withApart(List.of(Set.of("a", "b")))),
                        ROOM.with(Rules.USUAL.withPins(List.of(new Pin("a", 1, 1)))))
                .map(room -> InputDigest.of(room, SETTINGS));
        Stream<String> settings = Stream.of(
                        new SearchSettings(2, 10, Emphasis.BALANCE),
                        new SearchSettings(1, 11, Emphasis.BALANCE),
                        new SearchSettings(1, 10, Emphasis.NEW_NEIGHBOURS))
                .map(other -> InputDigest.of(ROOM, other));

        assertThat(Stream.concat(rooms, settings)).doesNotHaveDuplicates().hasSize(16);
    }
}
