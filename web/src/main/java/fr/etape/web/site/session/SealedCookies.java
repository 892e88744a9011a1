package fr.etape.web.site.session;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Short notes that a browser keeps for this site, and only this site can read (AES-256-GCM). Each is bound to its name
 * and path, and is not believed after its time. The site itself stores none.
 */
@Component
public final class SealedCookies {

    private final SealSettings settings;
    private final CookieSettings cookies;
    private final NoteSeal seal;
    private final Clock clock = Clock.systemUTC();

    SealedCookies(SealSettings settings, CookieSettings cookies) {
        this.settings = settings;
        this.cookies = cookies;
        this.seal = new NoteSeal(settings.secret());
    }

    /**
     * Keeps a note.
     *
     * @param path of the only pages that get to see it
     * @return whether it was short enough
     */
    public boolean keep(HttpServletResponse response, String name, String path, Duration time, String note) {
        String value = clock.instant().plus(time).getEpochSecond() + "\n" + note;
        String text = seal.close(name + path, value);
        boolean fits = text.length() <= settings.longestCookie();
        if (fits) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, path, text, time));
        }
        return fits;
    }

    /** Nothing when there is none, or none that this site wrote for this path, or its time is over. */
    public Optional<String> read(HttpServletRequest request, String name, String path) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookies.belowPath(name)))
                .map(Cookie::getValue)
                .flatMap(text -> seal.open(name + path, text))
                .flatMap(this::inTime);
    }

    public void forget(HttpServletResponse response, String name, String path) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, path, "", Duration.ZERO));
    }

    private Optional<String> inTime(String value) {
        int end = value.indexOf('\n');
        Instant until = Instant.ofEpochSecond(Long.parseLong(value.substring(0, end)));
        return clock.instant().isBefore(until) ? Optional.of(value.substring(end + 1)) : Optional.empty();
    }

    private String cookie(String name, String path, String value, Duration time) {
        return ResponseCookie.from(cookies.belowPath(name), value)
                .path(path)
                .maxAge(time)
                .httpOnly(true)
                .secure(cookies.secureCookies())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
