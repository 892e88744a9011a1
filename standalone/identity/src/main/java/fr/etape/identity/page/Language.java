package fr.etape.identity.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The languages of the pages. */
public enum Language {
    FR,
    EN;

    private static final String PARAMETER = "lang";

    /** Set by the site, which serves on the same host. */
    private static final String COOKIE = "etape-lang";

    /** What the address names, else what was chosen on the site, else the browser's, else French. */
    public static Language of(HttpServletRequest request) {
        return ofCode(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(Language::ofCode))
                .or(() -> preferred(request).findFirst())
                .orElse(FR);
    }

    private static Stream<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Stream.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::ofCode)
                .flatMap(Optional::stream);
    }

    private static Optional<Language> ofCode(@Nullable String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws java.util.MissingResourceException when the bundle has no such key */
    public String word(String key) {
        return ResourceBundle.getBundle("messages", Locale.of(code())).getString(key);
    }
}
