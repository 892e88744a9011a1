package fr.etape.web.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SealedCookiesTest {

    private static final Duration TIME = Duration.ofMinutes(15);
    private static final String PATH = "/stops/a/register";

    private final SealedCookies cookies = cookies("a secret of all instances");

    @Test
    void givesBackWhatItKept() {
        assertThat(read(cookies, "note", PATH, kept("note", TIME, "givenName=Zo%C3%A9")))
                .contains("givenName=Zo%C3%A9");
    }

    @Test
    void showsNothingOfItToTheBrowser() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        cookies.keep(response, "note", PATH, TIME, "Camille Testard");

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("note=")
                .contains("; Path=" + PATH + "; Max-Age=900;", "; HttpOnly; SameSite=Lax")
                .doesNotContain("Camille", "Testard");
    }

    @Test
    void believesNothingThatWasMeantForAnotherPageOrNameOrIsOver() {
        String value = kept("note", TIME, "x");

        assertThat(read(cookies, "note", "/stops/b/register", value)).isEmpty();
        assertThat(read(cookies, "other", PATH, value)).isEmpty();
        assertThat(read(cookies, "note", PATH, kept("note", Duration.ofSeconds(-1), "x")))
                .isEmpty();
    }

    @Test
    void believesNothingThatItDidNotWrite() {
        String value = kept("note", TIME, "x");
        char last = value.charAt(20) == 'A' ? 'B' : 'A';

        assertThat(read(cookies, "note", PATH, value.substring(0, 20) + last + value.substring(21)))
                .isEmpty();
        assertThat(read(cookies, "note", PATH, "")).isEmpty();
        assertThat(read(cookies, "note", PATH, "AAAA")).isEmpty();
        assertThat(read(cookies, "note", PATH, "no base64 !")).isEmpty();
        assertThat(read(cookies("another secret"), "note", PATH, value)).isEmpty();
        assertThat(read(cookies(""), "note", PATH, value)).isEmpty();
    }

    @Test
    void keepsNothingThatBrowsersWouldNotTake() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        StringBuilder random = new StringBuilder();
        new Random(7).ints(6000, 'a', 'z').forEach(random::appendCodePoint);

        assertThat(cookies.keep(response, "note", PATH, TIME, random.toString()))
                .isFalse();
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    private String kept(String name, Duration time, String note) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.keep(response, name, PATH, time, note);
        return String.valueOf(response.getHeader("Set-Cookie")).replaceFirst("^[^=]*=([^;]*);.*$", "$1");
    }

    private static Optional<String> read(SealedCookies cookies, String name, String path, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(name, value));
        return cookies.read(request, name, path);
    }

    private static SealedCookies cookies(String secret) {
        return new SealedCookies(new SealSettings(secret, TIME, TIME, TIME, 3000), new CookieSettings(false));
    }
}
