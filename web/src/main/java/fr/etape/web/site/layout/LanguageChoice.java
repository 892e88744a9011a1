package fr.etape.web.site.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the one the address names ({@code ?lang=en}, so that a link can be shared), else the one
 * chosen earlier (a cookie, set by such an address), else the browser's, else French.
 */
final class LanguageChoice implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "etape-lang";

    private static final String RESOLVED = LanguageChoice.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Language known) {
            return known.locale();
        }
        Language language = named(request)
                .or(() -> chosenEarlier(request))
                .or(() -> preferredByBrowser(request))
                .orElse(Language.FR);
        request.setAttribute(RESOLVED, language);
        return language.locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address decides");
    }

    static Optional<Language> named(HttpServletRequest request) {
        return Language.ofCode(request.getParameter(PARAMETER));
    }

    static Optional<Language> chosenEarlier(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode);
    }

    private static Optional<Language> preferredByBrowser(HttpServletRequest request) {
        // Without the header the container would answer its own machine's language.
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        Stream<Locale> byPreference = Collections.list(request.getLocales()).stream();
        return byPreference
                .map(Locale::getLanguage)
                .map(Language::ofCode)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
