package fr.etape.sessions.tables.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.etape.sessions.tables.balancing.SeatExplanation.Change;
import fr.etape.sessions.tables.balancing.SeatExplanation.Counterfactual;
import fr.etape.sessions.tables.balancing.SeatExplanation.Difference;
import fr.etape.sessions.tables.balancing.SeatExplanation.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeatExplanationTest {

    private static final List<Participant> PEOPLE = List.of(
            new Participant("a", "ELU", "RURAL", null),
            new Participant("b", "ELU", "RURAL", null),
            new Participant("c", "ETAT", "CITY", null),
            new Participant("d", "ETAT", "CITY", null));

    private static final Room ROOM = new Room(PEOPLE, Rooms.tables(2, 2), Rules.USUAL, 2);
    private static final Seating FIRST = new Seating(new TreeMap<>(Map.of("a", 1, "c", 1, "b", 2, "d", 2)));
    private static final Seating SECOND = new Seating(new TreeMap<>(Map.of("a", 1, "d", 1, "b", 2, "c", 2)));

    private static SeatExplanation why(Room room, int round, String id) {
        return SeatExplanation.of(room, List.of(FIRST, SECOND), Emphasis.BALANCE, round, id);
    }

    @Test
    void countsTheTableAndTheRoom() {
        SeatExplanation why = why(ROOM, 2, "a");

        assertThat(why.table()).isEqualTo(1);
        assertThat(why.round()).isEqualTo(2);
        assertThat(why.shares())
                .containsExactly(
                        new Share(Goal.COLLEGE, "ELU", 1, 1, 1, 2, true),
                        new Share(Goal.COLLEGE, "ETAT", 1, 1, 1, 2, false),
                        new Share(Goal.TERRITORY, "CITY", 1, 1, 1, 2, false),
                        new Share(Goal.TERRITORY, "RURAL", 1, 1, 1, 2, true));
        assertThat(why.neighbours()).isEqualTo(1);
        assertThat(why.metBefore()).isZero();
        assertThat(why.rules()).isEmpty();
    }

    /** The best exchange is with b, who is like a; but then a meets c again, and b meets d again. */
    @Test
    void saysWhatTheBestExchangeWouldDo() {
        assertThat(why(ROOM, 2, "a").otherwise())
                .isEqualTo(new Counterfactual(2, List.of(new Difference(Goal.REPEATS, 2)), List.of()));
    }

    @Test
    void saysWhichCountsWouldBeOff() {
        Room room = new Room(
                List.of(
                        new Participant("a", "ELU", "RURAL", null),
                        new Participant("b", "ETAT", "RURAL", null),
                        new Participant("c", "ETAT", "RURAL", null),
                        new Participant("d", "ELU", "RURAL", null)),
                Rooms.tables(2, 2),
                Rules.USUAL.withPins(List.of(Pin.inEveryRound("d", 2))),
                1);
        Seating seating = new Seating(new TreeMap<>(Map.of("a", 1, "b", 1, "c", 2, "d", 2)));

        assertThat(SeatExplanation.of(room, List.of(seating), Emphasis.BALANCE, 1, "a")
                        .otherwise())
                .isEqualTo(new Counterfactual(
                        2,
                        List.of(new Difference(Goal.COLLEGE, 4)),
                        List.of(
                                new Change(1, Goal.COLLEGE, "ELU", 1, 0),
                                new Change(2, Goal.COLLEGE, "ELU", 1, 2),
                                new Change(1, Goal.COLLEGE, "ETAT", 1, 2),
                                new Change(2, Goal.COLLEGE, "ETAT", 1, 0))));
    }

    @Test
    void saysWhenTheLotDecided() {
        Room once = new Room(PEOPLE, ROOM.tables(), Rules.USUAL, 1);
        Counterfactual otherwise = SeatExplanation.of(once, List.of(FIRST), Emphasis.BALANCE, 1, "a")
                .otherwise();

        assertThat(otherwise).isEqualTo(new Counterfactual(2, List.of(), List.of()));
        assertThat(otherwise.equallyGood()).isTrue();
    }

    @Test
    void countsWhomTheyMetBefore() {
        assertThat(SeatExplanation.of(ROOM, List.of(FIRST, FIRST), Emphasis.BALANCE, 2, "a")
                        .metBefore())
                .isEqualTo(1);
        assertThat(SeatExplanation.of(ROOM, List.of(FIRST, FIRST), Emphasis.BALANCE, 1, "a")
                        .metBefore())
                .isZero();
    }

    @Test
    void namesTheRulesThatFixThem() {
        Room fixed =
                ROOM.with(Rules.USUAL.withPins(List.of(new Pin("a", 1, 1))).withTogether(List.of(Set.of("a", "c"))));

        assertThat(why(fixed, 1, "a").rules()).containsExactly(HardRule.TOGETHER, HardRule.PINS);
        assertThat(why(fixed, 1, "a").otherwise()).isNull();
    }

    @Test
    void explainsNoSeatThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> why(ROOM, 1, "nobody"));
    }
}
