package fr.etape.sessions.votes.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** The first four as in R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "29, 29, 0.8830, 1.0000",
        "22, 60, 0.2562, 0.4932"
    })
    void theIntervalIsWilsons(int part, int whole, double low, double high) {
        Interval interval = Interval.wilson(part, whole);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void noneAndAllAreExactEnds() {
        for (int whole = 1; whole <= 500; whole++) {
            assertThat(Interval.wilson(0, whole).low()).isZero();
            assertThat(Interval.wilson(whole, whole).high()).isEqualTo(1);
        }
    }

    @Test
    void ofNothingEverythingIsPossible() {
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void whatIsNoPartIsRefused() {
        assertThatThrownBy(() -> Interval.wilson(3, 2)).hasMessage("3 is not a part of 2");
        assertThatThrownBy(() -> Interval.wilson(-1, 2)).hasMessage("-1 is not a part of 2");
    }
}
