package fr.etape.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How text from outside is cleaned, measured and refused; all services do it like this. */
class ChecksTest {

    private static final String ALL_BLANKS = " \t\n\u00a0\u2009\u202f\u3000\u2028\u200b\ufeff\u2060";

    @Test
    void blanksOfEveryKindFallAwayAtTheEnds() {
        assertThat(clean(ALL_BLANKS + "Léa\u00a0Marie" + ALL_BLANKS)).isEqualTo("Léa\u00a0Marie");
    }

    @Test
    void aTextIsComposed() {
        assertThat(clean("E\u0301lodie")).isEqualTo("\u00c9lodie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0", "\u200b", "\u2060\u202f", "\u00ad", "\u3164", "\u2800", "\ufe0f", "\u3000"})
    void whatLeavesNothingIsMissing(String text) {
        Checks checks = new Checks();

        assertThat(checks.required("/name", text, 200)).isEmpty();

        assertThat(faults(checks)).containsExactly("/name required A value is required.");
        assertThat(Checks.isBlank(text)).isTrue();
        assertThat(new Checks().optional("/name", text, 200)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, a control character",
        "000A, a control character",
        "007F, a control character",
        "0085, a control character",
        "2028, a control character",
        "200B, an invisible character",
        "200D, an invisible character",
        "200E, an invisible character",
        "00AD, an invisible character",
        "FEFF, an invisible character",
        "3164, an invisible character",
        "FE0F, an invisible character",
        "E0041, an invisible character",
        "202A, a control of the text direction",
        "202E, a control of the text direction",
        "2066, a control of the text direction",
        "2069, a control of the text direction",
        "D800, half of a character",
        "DC00, half of a character",
        "E000, a private-use character",
        "10FFFD, a private-use character",
        "FDD0, a noncharacter",
        "FFFF, a noncharacter",
        "1FFFE, a noncharacter",
        "FFFD, 'a replacement character, which stands for one that was lost'"
    })
    void aCharacterThatNobodySeesIsRefusedAndNamed(String codePoint, String kind) {
        Checks checks = new Checks();
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

        assertThat(checks.optional("/name", text, 200)).isNull();

        assertThat(faults(checks))
                .containsExactly(
                        "/name control-characters Must not contain " + kind + " (U+" + codePoint + "). Remove it.");
    }

    @Test
    void aControlOfTheTextDirectionIsRefusedAtTheEndsToo() {
        Checks checks = new Checks();

        checks.required("/name", "Testard\u202e", 200);
        checks.required("/name", "\u2066Testard", 200);

        assertThat(faults(checks)).hasSize(2).allMatch(fault -> fault.contains("text direction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngũgĩ",
                "Đặng",
                "О'Коннор",
                "王小明",
                "محمد",
                "N’Diaye",
                "Œuvrard–Smith",
                "R&D 🚀",
                "J\u0323o\u0323e"
            })
    void namesOfAllLanguagesAreTaken(String name) {
        assertThat(clean(name)).isNotEmpty();
    }

    @Test
    void lengthIsMeasuredInCodePointsOfTheCleanedText() {
        assertThat(clean(" " + "e\u0301".repeat(200) + "\u00a0")).isEqualTo("\u00e9".repeat(200));
        assertThat(clean("🚀".repeat(200))).isEqualTo("🚀".repeat(200));

        Checks checks = new Checks();
        assertThat(checks.optional("/name", "🚀".repeat(201), 200)).isNull();
        assertThat(faults(checks)).containsExactly("/name too-long Must have at most 200 characters.");
    }

    /** Composed, so many marks on one letter would take minutes. */
    @Test
    void whatIsFarTooLongIsNotComposed() {
        String pile = "a" + "\u0301\u0323".repeat(200_000);

        Checks checks = new Checks();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(checks.required("/name", pile, 200)).isEmpty();
            assertThat(Checks.isBlank(pile)).isFalse();
        });
        assertThat(faults(checks)).containsExactly("/name too-long Must have at most 200 characters.");
    }

    /** Four characters become one: the most that there is. */
    @Test
    void whatIsShortOnceItIsComposedIsTaken() {
        assertThat(clean("\u03B1\u0313\u0300\u0345".repeat(200))).isEqualTo("\u1F82".repeat(200));
    }

    private static String clean(String text) {
        Checks checks = new Checks();
        String clean = checks.required("/name", text, Checks.MOST);
        checks.done();
        return clean;
    }

    private static List<String> faults(Checks checks) {
        InvalidBody invalid = catchThrowableOfType(InvalidBody.class, checks::done);
        Object errors =
                Objects.requireNonNull(invalid.getBody().getProperties()).get("errors");
        return ((List<?>) Objects.requireNonNull(errors))
                .stream()
                        .map(FieldError.class::cast)
                        .map(error -> error.pointer() + " " + error.code() + " " + error.detail())
                        .toList();
    }
}
