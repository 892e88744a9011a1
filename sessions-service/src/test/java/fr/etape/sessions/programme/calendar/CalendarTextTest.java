package fr.etape.sessions.programme.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTextTest {

    static IntStream shifts() {
        return IntStream.range(0, 80);
    }

    /** Letters of two, a dash of three and a picture of four octets come to stand on each octet of a line. */
    @ParameterizedTest
    @MethodSource("shifts")
    void foldsBetweenLettersWhateverTheirLength(int shift) throws CharacterCodingException {
        String name =
                "x".repeat(shift) + "Ateliers – Château-Gontier-sur-Mayenne, journée d'été 🌍 é–🌍é–🌍é–🌍é–🌍é–🌍";

        String file = new CalendarText().line("SUMMARY", name).toString();

        List<String> lines = List.of(file.split("\r\n"));
        for (String line : lines) {
            byte[] octets = line.getBytes(UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString())
                    .isEqualTo(line);
        }
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith(" "));
        assertThat(file.replace("\r\n ", "")).isEqualTo("SUMMARY:" + name + "\r\n");
    }

    @Test
    void escapesWhatWouldMeanSomethingElse() {
        assertThat(new CalendarText().text("SUMMARY", "Eau, air; C:\\x\r\nfin").toString())
                .isEqualTo("SUMMARY:Eau\\, air\\; C:\\\\x\\nfin\r\n");
    }
}
