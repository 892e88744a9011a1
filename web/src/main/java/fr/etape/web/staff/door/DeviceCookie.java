package fr.etape.web.staff.door;

import fr.etape.web.site.layout.CookieSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** A random code by which a browser at the door is known for the day, so that it sees its own scans. */
@Component
class DeviceCookie {

    private static final Pattern CODE = Pattern.compile("device-[0-9a-f]{8}");
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int DIGITS = 8;

    private final CookieSettings cookies;

    DeviceCookie(CookieSettings cookies) {
        this.cookies = cookies;
    }

    /** The code of this browser; a new one is given if it has none. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .filter(value -> CODE.matcher(value).matches())
                .orElseGet(() -> give(response));
    }

    private String give(HttpServletResponse response) {
        String code = "device-" + UUID.randomUUID().toString().substring(0, DIGITS);
        ResponseCookie cookie = ResponseCookie.from(name(), code)
                .path("/staff")
                .httpOnly(true)
                .secure(cookies.secureCookies())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return code;
    }

    private String name() {
        return cookies.belowPath("etape-door");
    }
}
