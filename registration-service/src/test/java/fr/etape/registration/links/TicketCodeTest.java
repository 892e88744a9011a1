package fr.etape.registration.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketCodeTest {

    private static final String ALPHABET = "BCDFGHJKNPRSTVXY";

    private static Stream<TicketCode> thousand() {
        Random random = new Random(42);
        return Stream.generate(() -> {
                    byte[] bytes = new byte[32];
                    random.nextBytes(bytes);
                    return TicketCode.of(bytes);
                })
                .limit(1_000);
    }

    private static TicketCode any() {
        return thousand().findFirst().orElseThrow();
    }

    @Test
    void hasTwelveLettersInThreeGroups() {
        byte[] bits = {0x01, 0x23, 0x45, 0x67, (byte) 0x89, (byte) 0xab};

        assertThat(TicketCode.of(bits).letters()).startsWith("BCDFGHJKNPR").hasSize(12);
        assertThat(TicketCode.of(bits).grouped()).startsWith("BCDF-GHJK-NPR").hasSize(14);
    }

    @Test
    void isReadInEitherCaseAndWithAnythingBetweenItsLetters() {
        assertThat(thousand()).allSatisfy(code -> {
            assertThat(TicketCode.read(code.grouped())).contains(code);
            assertThat(TicketCode.read(code.letters().toLowerCase(Locale.ROOT))).contains(code);
            assertThat(TicketCode.read(" " + code.grouped().replace("-", " / ") + "\r\n"))
                    .contains(code);
        });
    }

    /** A scanner types keys, and the computer decides what they mean. */
    @Test
    void survivesAScannerThatIsSetToAnotherLayoutThanItsComputer() {
        assertThat(thousand()).allSatisfy(code -> {
            for (String typed : List.of(code.grouped(), code.letters().toLowerCase(Locale.ROOT))) {
                for (Keyboard scanner : Keyboard.values()) {
                    for (Keyboard computer : Keyboard.values()) {
                        String arrived = scanner.typedOn(computer, typed);
                        assertThat(TicketCode.read(arrived))
                                .as("%s from %s to %s: %s", typed, scanner, computer, arrived)
                                .contains(code);
                    }
                }
            }
        });
    }

    /** Otherwise the layouts of this test would prove nothing. */
    @Test
    void theLettersThatAreLeftOutDoNotSurvive() {
        for (String left : List.of("A", "Q", "W", "M", "Z", "1", "8")) {
            assertThat(Keyboard.QWERTY.typedOn(Keyboard.AZERTY, left)).as(left).isNotEqualTo(left);
        }
    }

    @Test
    void oneWrongLetterIsNoticed() {
        assertThat(thousand().limit(50)).allSatisfy(code -> {
            String letters = code.letters();
            for (int i = 0; i < letters.length(); i++) {
                for (char other : ALPHABET.toCharArray()) {
                    String wrong = letters.substring(0, i) + other + letters.substring(i + 1);
                    assertThat(TicketCode.read(wrong).isPresent()).isEqualTo(wrong.equals(letters));
                }
            }
        });
    }

    @Test
    void twoLettersThatChangedPlacesAreNoticed() {
        assertThat(thousand().limit(50)).allSatisfy(code -> {
            for (int i = 0; i < 12; i++) {
                for (int j = i + 1; j < 12; j++) {
                    StringBuilder wrong = new StringBuilder(code.letters());
                    wrong.setCharAt(i, code.letters().charAt(j));
                    wrong.setCharAt(j, code.letters().charAt(i));
                    assertThat(TicketCode.read(wrong.toString()).isPresent())
                            .isEqualTo(wrong.toString().equals(code.letters()));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "BCDFGHJKNPR", "AAAAAAAAAAAA", "elodie.grandjean@example.org", "BCDFGHJKNPRSB", "é"})
    void nonsenseIsNoCode(String nonsense) {
        assertThat(TicketCode.read(nonsense)).isEmpty();
        assertThatThrownBy(() -> new TicketCode(nonsense)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVeryLongTextIsNotLookedAt() {
        TicketCode code = any();

        assertThat(TicketCode.read("-".repeat(52) + code.letters())).contains(code);
        assertThat(TicketCode.read("-".repeat(53) + code.letters())).isEmpty();
    }

    @Test
    void lettersAreEquallyFrequent() {
        List<Integer> all = new ArrayList<>();
        thousand().forEach(code -> code.letters().chars().forEach(all::add));

        for (char letter : ALPHABET.toCharArray()) {
            assertThat(all.stream().filter(each -> each == letter).count())
                    .as(String.valueOf(letter))
                    .isBetween(600L, 900L);
        }
    }

    @Test
    void noLogContainsIt() {
        assertThat(any()).hasToString("TicketCode");
    }
}
