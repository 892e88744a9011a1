package fr.etape.gateway.problems;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page's language, chosen as the web chooses it: by the address, by its cookie, by the browser, else French. */
enum PageLanguage {
    FR(Locale.FRENCH, "Français"),
    EN(Locale.ENGLISH, "English");

    /** The body of a request is never read for a parameter: it may be what is refused. */
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private static final String COOKIE = "etape-lang";

    private final Locale locale;
    private final String ownName;
    private final ResourceBundle texts;

    PageLanguage(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
        this.texts = ResourceBundle.getBundle("problems.texts", locale);
    }

    Locale locale() {
        return locale;
    }

    String ownName() {
        return ownName;
    }

    /** In {@code <html lang>} and in {@code ?lang}. */
    String code() {
        return locale.getLanguage();
    }

    String text(String key) {
        return texts.getString(key);
    }

    PageLanguage other() {
        return this == FR ? EN : FR;
    }

    static PageLanguage of(HttpServletRequest request) {
        return Stream.of(named(request), chosenEarlier(request), preferred(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FR);
    }

    private static Optional<PageLanguage> named(HttpServletRequest request) {
        Matcher named = PARAMETER.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return named.find() ? ofCode(named.group(1)) : Optional.empty();
    }

    private static Optional<PageLanguage> chosenEarlier(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> ofCode(cookie.getValue()));
    }

    private static Optional<PageLanguage> preferred(HttpServletRequest request) {
        try {
            String accepted = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
            Locale best = Locale.lookup(LanguageRange.parse(accepted), List.of(FR.locale, EN.locale));
            return best == null ? Optional.empty() : ofCode(best.getLanguage());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageLanguage> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
