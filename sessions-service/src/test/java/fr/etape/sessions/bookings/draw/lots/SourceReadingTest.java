package fr.etape.sessions.bookings.draw.lots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.bookings.draw.lots.SourceReading.ForbiddenSign;
import fr.etape.sessions.bookings.draw.lots.SourceReading.Read;
import fr.etape.sessions.bookings.draw.lots.SourceReading.TooLong;
import fr.etape.sessions.bookings.draw.lots.SourceReading.TooShort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReadingTest {

    @Test
    void theSourceOfTheDraftStaysAsItIs() {
        assertThat(SourceReading.of("1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./")).isEqualTo(new Read(Bikeshed.LOTTERIES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1 4 1 5 9 2 6 5 3",
                "  3 1 4 1 5 9 2 6 5 3\n",
                "3  1\t4 1 5\r\n9 2 6 5 3",
                "3\u00a01\u202f4\u20031 5 9 2 6 5 3"
            })
    void blanksOfAnyKindAreOneSpace(String typed) {
        assertThat(SourceReading.of(typed)).isEqualTo(new Read(new PublicSource("3 1 4 1 5 9 2 6 5 3")));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(SourceReading.of("Numéros tirés : 12345"))
                .isEqualTo(SourceReading.of("Nume\u0301ros tire\u0301s : 12345"));
    }

    @Test
    void tenSignsAreTheFewest() {
        assertThat(SourceReading.of("3 1 4 1 5 9 2 6 5")).isEqualTo(new TooShort(9));
        assertThat(SourceReading.of("")).isEqualTo(new TooShort(0));
    }

    @Test
    void twoHundredSignsAreTheMost() {
        assertThat(SourceReading.of("7".repeat(200))).isEqualTo(new Read(new PublicSource("7".repeat(200))));
        assertThat(SourceReading.of("7".repeat(201))).isEqualTo(new TooLong(201));
    }

    @Test
    void signsThatWouldNeedQuotingOrCannotBeSeenAreRefused() {
        assertThat(SourceReading.of("1234567890,1")).isEqualTo(new ForbiddenSign(','));
        assertThat(SourceReading.of("1234567890\"")).isEqualTo(new ForbiddenSign('"'));
        assertThat(SourceReading.of("1234567890\u202e1")).isEqualTo(new ForbiddenSign(0x202e));
        assertThat(SourceReading.of("1234567890\ud83d")).isEqualTo(new ForbiddenSign(0xd83d));
    }
}
