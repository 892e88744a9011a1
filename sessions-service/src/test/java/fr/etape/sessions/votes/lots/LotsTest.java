package fr.etape.sessions.votes.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final Lots LOTS = Lots.of(Keys.ZERO_TO_31, "q1", List.of("p1", "p2", "p3", "p4"));

    @Test
    void theLotOfAProposalIsANumberThatAnybodyCanCompute() {
        assertThat(LOTS.numbers())
                .hasSize(4)
                .containsEntry("p1", "b7c4a3d87fce7e73bd982e83cf4ebd73d3fb4ca9c408ef4e08442e1bf4dd6e32")
                .containsEntry("p4", "1a78e71af6d4705c3ff6ca81db64e574cf89077eabcffd69a80b7509293f1677");
    }

    @Test
    void theLowestNumberComesFirst() {
        assertThat(List.of("p1", "p2", "p3", "p4").stream().sorted(LOTS.order()))
                .containsExactly("p4", "p1", "p3", "p2");
    }

    @Test
    void anotherQuestionHasOtherLots() {
        Lots other = Lots.of(Keys.ZERO_TO_31, "q2", List.of("p1", "p2", "p3", "p4"));

        assertThat(other.numbers().values())
                .doesNotContainAnyElementsOf(LOTS.numbers().values());
    }

    @Test
    void aProposalWithoutALotCannotBeCompared() {
        assertThatThrownBy(() -> LOTS.order().compare("p1", "p5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p5 has no lot");
    }
}
