package fr.etape.web.participant.table;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The code of a table that somebody typed, for the pages of that stop's tables alone. */
@Component
class TableCookie {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8}");
    private static final Duration KEPT = Duration.ofHours(12);

    private final CookieSettings cookies;

    TableCookie(CookieSettings cookies) {
        this.cookies = cookies;
    }

    /** What was typed, without blanks and hyphens; empty when no card has such a code. */
    static Optional<String> typed(String input) {
        return Optional.of(input.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT))
                .filter(code -> CODE.matcher(code).matches());
    }

    Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .flatMap(TableCookie::typed);
    }

    void keep(HttpServletResponse response, String stopId, String code) {
        send(response, stopId, code, KEPT);
    }

    void forget(HttpServletResponse response, String stopId) {
        send(response, stopId, "", Duration.ZERO);
    }

    private void send(HttpServletResponse response, String stopId, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(name(), value)
                .path("/stops/" + stopId + "/table")
                .httpOnly(true)
                .secure(cookies.secureCookies())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return cookies.belowPath("etape-table");
    }
}
