package fr.etape.web.site.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormGuardTest {

    private static final FormLimits LIMITS = new FormLimits(3, 10, 20, 12);

    @Test
    void takesWhatIsWithinTheLimits() throws Exception {
        assertThat(answerTo("givenName", "Zoé")).isEqualTo(200);
        assertThat(answerTo("a".repeat(10), "é".repeat(20))).isEqualTo(200);
        assertThat(answerTo("wishes", "a", "b", "c")).isEqualTo(200);
        assertThat(answerTo("text", "two\r\nlines")).isEqualTo(200);
        assertThat(answerTo("key", "0123456789ab")).isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooLongOrTooMuch() throws Exception {
        assertThat(answerTo("a".repeat(11), "x")).isEqualTo(400);
        assertThat(answerTo("name", "x".repeat(21))).isEqualTo(400);
        assertThat(answerTo("wishes", "a", "b", "c", "d")).isEqualTo(400);
        assertThat(answerTo("key", "0123456789abc")).isEqualTo(400);
        assertThat(answerTo("tag", "0123456789abc")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wishes[3]", "wishes[x]", "a[0][x]", "a b", "a\nb", "é", ""})
    void refusesNamesThatNoInputOfOursHas(String name) throws Exception {
        assertThat(answerTo(name, "x")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\rb", "a\nb", "a\tb", "é"})
    void refusesAKeyThatCannotBeAHeader(String key) throws Exception {
        assertThat(answerTo("key", key)).isEqualTo(400);
        assertThat(answerTo("tag", key)).isEqualTo(400);
    }

    private static int answerTo(String name, String... values) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.addParameter(name, values);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FormGuard(LIMITS).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
