package fr.etape.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandTypesTest {

    private sealed interface Named {
        @CommandType("room.take-seat")
        record Take(String id) implements Named {}

        sealed interface OfDoor extends Named {}

        @CommandType("room.close")
        record Close() implements OfDoor {}
    }

    private sealed interface Unnamed {
        record Take() implements Unnamed {}
    }

    private sealed interface Twice {
        @CommandType("room.take")
        record Take() implements Twice {}

        @CommandType("room.take")
        record TakeAgain() implements Twice {}
    }

    private sealed interface OfAnotherKind {
        @CommandType("rooms.take")
        record Take() implements OfAnotherKind {}
    }

    private interface Open {}

    @Test
    void aCommandIsCalledWhatItsTypeSays() {
        CommandTypes types = CommandTypes.of("room", Named.class);

        assertThat(types.nameOf(new Named.Take("a"))).isEqualTo("room.take-seat");
        assertThat(types.nameOf(new Named.Close())).isEqualTo("room.close");
    }

    @Test
    void everyCommandNeedsANameOfItsOwnThatBeginsWithItsKind() {
        assertThatThrownBy(() -> CommandTypes.of("room", Unnamed.class)).hasMessageContaining("has no @CommandType");
        assertThatThrownBy(() -> CommandTypes.of("room", Twice.class)).hasMessageContaining("two commands");
        assertThatThrownBy(() -> CommandTypes.of("room", OfAnotherKind.class))
                .hasMessage("rooms.take is not a name of a command of room");
        assertThatThrownBy(() -> CommandTypes.of("room", Open.class)).hasMessageContaining("is not sealed");
    }

    @Test
    void aCommandOfAnotherKindHasNoName() {
        CommandTypes types = CommandTypes.of("room", Named.class);

        assertThatThrownBy(() -> types.nameOf(new Twice.Take())).isInstanceOf(IllegalArgumentException.class);
    }
}
