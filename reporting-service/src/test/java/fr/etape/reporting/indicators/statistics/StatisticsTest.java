package fr.etape.reporting.indicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.etape.reporting.indicators.statistics.Curve.Step;
import fr.etape.reporting.indicators.statistics.Profiles.Chance;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** Newcombe 1998, table I: 81 of 263 and 15 of 148. */
    @Test
    void wilsonGivesThePublishedIntervals() {
        assertInterval(Rates.wilson(81, 263, Rates.Z_95), 0.2553, 0.3662);
        assertInterval(Rates.wilson(15, 148, Rates.Z_95), 0.0624, 0.1605);
        assertInterval(Rates.wilson(0, 20, Rates.Z_95), 0.0, 0.1611);
        assertInterval(Rates.wilson(1, 29, Rates.Z_95), 0.0061, 0.1718);
    }

    /** Newcombe 1998, table II, method 10: 56/70 less 48/80, and 9/10 less 3/10. */
    @Test
    void newcombeGivesThePublishedIntervals() {
        assertInterval(Rates.newcombe(48, 80, 56, 70, Rates.Z_95), 0.0524, 0.3339);
        assertInterval(Rates.newcombe(3, 10, 9, 10, Rates.Z_95), 0.1705, 0.8090);
    }

    @Test
    void asksForMoreTheMoreIsCompared() {
        assertThat(Rates.zOf(1)).isEqualTo(1.959964, within(1e-6));
        assertThat(Rates.zOf(3)).isEqualTo(2.393980, within(1e-4));
        assertThat(Rates.zOf(15)).isEqualTo(2.935199, within(1e-4));
    }

    @Test
    void dissimilarityIsTheShareToBeExchanged() {
        assertThat(Profiles.dissimilarity(new int[] {1, 1}, new int[] {10, 10})).isZero();
        assertThat(Profiles.dissimilarity(new int[] {5, 0}, new int[] {0, 7})).isEqualTo(1);
        assertThat(Profiles.dissimilarity(new int[] {30, 70}, new int[] {50, 50}))
                .isEqualTo(0.2, within(1e-12));
    }

    @Test
    void chanceAloneGivesTheSameOnEveryMachineAndCallsEqualMixesNotDifferent() {
        int[] one = {60, 60, 60, 60, 60};
        int[] other = {24, 26, 25, 23, 27};

        Chance chance = Profiles.chance(one, other, "angers,saint-denis");

        assertThat(chance).isEqualTo(Profiles.chance(one, other, "angers,saint-denis"));
        // by the formula ½ Σ √(2 p (1 − p) (1/n₁ + 1/n₂) / π) the mean is 0.085
        assertThat(chance.median()).isEqualTo(0.085, within(0.005));
        assertThat(chance.limit()).isBetween(0.11, 0.16);
        assertThat(Profiles.dissimilarity(one, other)).isLessThan(chance.limit());
    }

    @Test
    void controlMixesThatDifferAreBeyondChance() {
        int[] one = {90, 60, 60, 60, 30};
        int[] other = {10, 25, 25, 25, 40};

        assertThat(Profiles.dissimilarity(one, other))
                .isGreaterThan(Profiles.chance(one, other, "seed").limit());
    }

    @Test
    void pickUpFallsWithCancellationsAndIsComparedOverTheWholeTime() {
        Curve early = Curve.of(List.of(new Step(0.1, 1), new Step(0.2, 1), new Step(0.3, 1), new Step(0.4, -1)));
        Curve late = Curve.of(List.of(new Step(0.8, 1), new Step(0.9, 1)));

        assertThat(early.last()).isEqualTo(2);
        assertThat(early.reached(0.5)).isEqualTo(0.1);
        assertThat(early.reached(0.9)).isEqualTo(0.2);
        assertThat(late.reached(0.9)).isEqualTo(0.9);
        assertThat(early.distance(late)).isEqualTo(1.5);
        assertThat(early.distance(early)).isZero();
    }

    private static void assertInterval(Interval found, double low, double high) {
        assertThat(found.low()).isEqualTo(low, within(5e-5));
        assertThat(found.high()).isEqualTo(high, within(5e-5));
    }
}
