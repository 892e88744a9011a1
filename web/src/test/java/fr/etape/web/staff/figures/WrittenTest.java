package fr.etape.web.staff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private final Written french = new Written(Locale.FRENCH);

    @Test
    void aDifferenceHasItsSign() {
        assertThat(french.difference("RATE", 0.122)).isEqualTo("+12,2");
        assertThat(french.difference("RATE", -0.122)).isEqualTo("−12,2");
        assertThat(french.difference("MEAN", -0.5)).isEqualTo("−0,50");
        assertThat(french.difference("RATE", 0.0)).isEqualTo("0,0");
        assertThat(french.differences("RATE", -0.309, 0.03)).isEqualTo("−30,9 ; +3,0");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(french.value("RATE", null)).isEmpty();
        assertThat(french.difference("RATE", null)).isEmpty();
        assertThat(french.differences("RATE", null, 0.03)).isEmpty();
    }
}
