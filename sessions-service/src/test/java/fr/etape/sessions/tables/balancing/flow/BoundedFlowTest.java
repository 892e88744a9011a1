package fr.etape.sessions.tables.balancing.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoundedFlowTest {

    /** Two ways from 0 to 2, and one back that carries 3. */
    @Test
    void keepsBothBounds() {
        BoundedFlow flow = new BoundedFlow(3, 4);
        int direct = flow.add(0, 2, 1, 1);
        int first = flow.add(0, 1, 0, 5);
        int second = flow.add(1, 2, 2, 5);
        int back = flow.add(2, 0, 3, 3);

        assertThat(flow.solve()).isTrue();
        assertThat(flow.on(direct)).isEqualTo(1);
        assertThat(flow.on(first)).isEqualTo(2);
        assertThat(flow.on(second)).isEqualTo(2);
        assertThat(flow.on(back)).isEqualTo(3);
    }

    /** Negative control: at least 2 and 2 come, at most 3 go back. */
    @Test
    void knowsWhenBoundsCannotBeKept() {
        BoundedFlow flow = new BoundedFlow(2, 3);
        flow.add(0, 1, 2, 2);
        flow.add(0, 1, 2, 2);
        flow.add(1, 0, 0, 3);

        assertThat(flow.solve()).isFalse();
    }

    /** The way that is tried first has to be given up in part. */
    @Test
    void takesBackWhatWasSentTheWrongWay() {
        BoundedFlow flow = new BoundedFlow(4, 6);
        int across = flow.add(1, 2, 0, 1);
        flow.add(0, 1, 1, 1);
        flow.add(0, 2, 1, 1);
        flow.add(1, 3, 0, 1);
        flow.add(2, 3, 0, 1);
        flow.add(3, 0, 2, 2);

        assertThat(flow.solve()).isTrue();
        assertThat(flow.on(across)).isZero();
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        BoundedFlow flow = new BoundedFlow(2, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> flow.add(0, 1, 2, 1));
    }
}
