package fr.etape.sessions.votes.equalshares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void equalFractionsAreEqualHoweverWritten() {
        assertThat(Fraction.of(2, 6)).isEqualTo(Fraction.of(1, 3)).hasToString("1/3");
        assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.of(0, 1));
    }

    @Test
    void tellsApartWhatFloatingPointCannot() {
        long big = 9_007_199_254_740_992L;

        assertThat((double) (big + 1) / big).isEqualTo(1.0);
        assertThat(Fraction.of(big + 1, big)).isGreaterThan(Fraction.of(1, 1));
    }

    @Test
    void aDenominatorIsPositive() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }
}
