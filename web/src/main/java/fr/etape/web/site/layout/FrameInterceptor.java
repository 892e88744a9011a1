package fr.etape.web.site.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Gives every page its frame, remembers a language that was asked for, and says what a cache may do. */
final class FrameInterceptor implements HandlerInterceptor {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final LocaleResolver languages;
    private final boolean startPage;
    private final Account account;
    private final boolean secureCookies;

    FrameInterceptor(LocaleResolver languages, boolean startPage, Account account, boolean secureCookies) {
        this.languages = languages;
        this.startPage = startPage;
        this.account = account;
        this.secureCookies = secureCookies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language language = Language.of(languages.resolveLocale(request));
        request.setAttribute(
                "frame",
                new Frame(
                        language.code(),
                        shownPath(request),
                        Language.ALL.stream().map(Language::code).toList(),
                        startPage,
                        account));
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            remember(request, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
        return true;
    }

    private void remember(HttpServletRequest request, HttpServletResponse response) {
        Optional<Language> named = LanguageChoice.named(request);
        if (named.isPresent() && !named.equals(LanguageChoice.chosenEarlier(request))) {
            ResponseCookie cookie = ResponseCookie.from(
                            LanguageChoice.COOKIE, named.get().code())
                    .path("/")
                    .maxAge(REMEMBERED)
                    .httpOnly(true)
                    .secure(secureCookies)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static String shownPath(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }
}
