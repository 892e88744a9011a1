package fr.etape.reporting.indicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How often two stops that are alike are called different: in 5 of 100, since that is what 95 % promises. */
class FalseAlarmsTest {

    private static final double[] ALIKE = {0.35, 0.25, 0.2, 0.12, 0.08};
    private static final double[] UNLIKE = {0.15, 0.15, 0.2, 0.22, 0.28};

    private final SplittableRandom random = new SplittableRandom(20270311);

    /** 10,000 pairs of stops of 300 and 130 people, of whom each comes with a chance of 80 %. */
    @Test
    void ratesThatAreAlikeAreCalledDifferentInFiveOfAHundred() {
        assertThat(alarmsOfRates(0.8)).isBetween(0.045, 0.055);
    }

    @Test
    void controlRatesThatDifferAreCalledDifferent() {
        assertThat(alarmsOfRates(0.6)).isGreaterThan(0.95);
    }

    private double alarmsOfRates(double other) {
        int alarms = 0;
        for (int pair = 0; pair < 10_000; pair++) {
            Interval difference = Rates.newcombe(heads(300, 0.8), 300, heads(130, other), 130, Rates.Z_95);
            alarms += difference.excludesZero() ? 1 : 0;
        }
        return alarms / 10_000.0;
    }

    /** 1,000 pairs, so 5 ± 1.4; each against 10,000 permutations. */
    @Test
    void mixesThatAreAlikeAreCalledDifferentInFiveOfAHundred() {
        assertThat(alarmsOfMixes(ALIKE, 1_000)).isBetween(0.036, 0.064);
    }

    @Test
    void controlMixesThatDifferAreCalledDifferent() {
        assertThat(alarmsOfMixes(UNLIKE, 100)).isGreaterThan(0.9);
    }

    private double alarmsOfMixes(double[] other, int pairs) {
        int alarms = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int[] one = mix(40, ALIKE);
            int[] two = mix(300, other);
            double limit = Profiles.chance(one, two, "pair " + pair).limit();
            alarms += Profiles.dissimilarity(one, two) > limit ? 1 : 0;
        }
        return (double) alarms / pairs;
    }

    private int heads(int people, double chance) {
        int heads = 0;
        for (int i = 0; i < people; i++) {
            heads += random.nextDouble() < chance ? 1 : 0;
        }
        return heads;
    }

    private int[] mix(int people, double[] shares) {
        int[] groups = new int[shares.length];
        for (int i = 0; i < people; i++) {
            double drawn = random.nextDouble();
            int group = 0;
            while (group < shares.length - 1 && drawn >= shares[group]) {
                drawn -= shares[group++];
            }
            groups[group]++;
        }
        return groups;
    }
}
