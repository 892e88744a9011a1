package fr.etape.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPageTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static String page(Problem problem, PageLanguage language, long seconds, boolean isRead) {
        return new ProblemPage(problem, language, seconds, isRead, TRACE).html();
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAWholePageInBothLanguages(Problem problem) {
        for (PageLanguage language : PageLanguage.values()) {
            for (boolean isRead : new boolean[] {true, false}) {
                assertThat(page(problem, language, 0, isRead))
                        .contains("<html lang=\"" + language.code() + "\">", TRACE)
                        .doesNotContain("{{", "}}", "null");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ResourceBundle.getBundle("problems.texts", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("problems.texts", Locale.FRENCH)
                        .keySet())
                .hasSizeGreaterThan(36);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | 1 | Réessayez dans une seconde.",
                "FR | 90 | Réessayez dans 90\u00a0secondes.",
                "EN | 1 | Try again in one second.",
                "EN | 2 | Try again in 2 seconds."
            })
    void theTimeToWaitIsSaidInWords(PageLanguage language, long seconds, String words) {
        assertThat(page(Problem.TOO_MANY_REQUESTS, language, seconds, true)).contains(words);
    }

    @Test
    void noTimeToWaitIsNotMentioned() {
        assertThat(page(Problem.TOO_MANY_REQUESTS, PageLanguage.FR, 0, true)).doesNotContain("Réessayez dans");
    }

    @Test
    void tryingAgainIsOfferedWhereItHelpsAndNothingWasSent() {
        assertThat(page(Problem.UNAVAILABLE, PageLanguage.FR, 2, true)).contains("id=\"again\" href=\"\"");
        assertThat(page(Problem.UNAVAILABLE, PageLanguage.FR, 2, false))
                .doesNotContain("id=\"again\"")
                .contains("Votre envoi a peut-être abouti : vérifiez-le d’abord.");
        assertThat(page(Problem.NOT_FOUND, PageLanguage.FR, 0, true)).doesNotContain("id=\"again\"");
    }
}
