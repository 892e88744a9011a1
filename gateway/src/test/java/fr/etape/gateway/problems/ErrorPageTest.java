package fr.etape.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPageTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String AGAIN = "id=\"again\" href=\"\" >";

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAWholePageInBothLanguages(Problem problem) {
        for (boolean isRead : new boolean[] {true, false}) {
            assertThat(ErrorPage.of(problem, 0, isRead, TRACE))
                    .contains("<html lang=\"fr\">", "<div lang=\"en\">", TRACE)
                    .doesNotContain("{{", "}}", "null");
        }
    }

    @Test
    void theTimeToWaitIsSaidInBothLanguages() {
        assertThat(ErrorPage.of(Problem.TOO_MANY_REQUESTS, 90, true, TRACE))
                .contains("<p >Réessayez dans 90\u00a0s.</p>", "<p >Try again in 90\u00a0s.</p>");
    }

    @Test
    void noTimeToWaitIsNotShown() {
        assertThat(ErrorPage.of(Problem.TOO_MANY_REQUESTS, 0, true, TRACE))
                .contains("<p hidden>Réessayez dans", "<p hidden>Try again in");
    }

    @Test
    void tryingAgainIsOfferedWhereItHelpsAndNothingWasSent() {
        assertThat(ErrorPage.of(Problem.UNAVAILABLE, 2, true, TRACE)).contains(AGAIN);
        assertThat(ErrorPage.of(Problem.UNAVAILABLE, 2, false, TRACE))
                .doesNotContain(AGAIN)
                .contains("<p >Votre envoi a peut-être abouti\u00a0: vérifiez-le d’abord.");
        assertThat(ErrorPage.of(Problem.NOT_FOUND, 0, true, TRACE)).doesNotContain(AGAIN);
    }

    /** They could be written as hidden paragraphs only while the style honours it. */
    @Test
    void whatIsHiddenStaysHidden() {
        assertThat(ErrorPage.of(Problem.NOT_FOUND, 0, true, TRACE)).contains("[hidden] { display: none !important; }");
    }
}
