package fr.etape.gateway.held;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HeldLimitsTest {

    private static final long MB = 1024 * 1024;

    private static HeldSettings settings(Integer connections, DataSize bodies) {
        return new HeldSettings(
                connections, null, null, null, null, bodies, null, DataSize.ofKilobytes(640), 48, 16, 64);
    }

    private static final HeldSettings DERIVED = settings(null, null);

    @Test
    void theHeapOfRunMakesTheNumbers() {
        HeldLimits limits = HeldLimits.of(DERIVED, 192 * MB);

        assertThat(limits)
                .isEqualTo(new HeldLimits(1_719, 1_505, 721, 631, 240, 10_905_190, 5_452_595, 10_905_190, 5_452_595));
    }

    @Test
    void theHeapOfComposeLetsATownHallInAtOnce() {
        assertThat(HeldLimits.of(DERIVED, 256 * MB).requestsPerClient()).isEqualTo(922);
    }

    @Test
    void whatIsGivenCounts() {
        HeldLimits limits = HeldLimits.of(settings(40, DataSize.ofMegabytes(1)), 128 * MB);

        assertThat(limits.connections()).isEqualTo(40);
        assertThat(limits.connectionsPerClient()).isEqualTo(35);
        assertThat(limits.bodiesPerClient()).isEqualTo((int) MB / 2);
    }
}
