package fr.etape.sessions.bookings.draw.lots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Hash256Test {

    /** FIPS 180-4, example of one block. */
    @Test
    void isSha256() {
        assertThat(Hash256.ofMessage("abc".getBytes(UTF_8)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba7816", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void isWrittenInOneWayOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash256(text));
    }

    @Test
    void sortsAsUnsignedBytes() {
        assertThat(new Hash256("7f" + "00".repeat(31))).isLessThan(new Hash256("80" + "00".repeat(31)));
    }
}
