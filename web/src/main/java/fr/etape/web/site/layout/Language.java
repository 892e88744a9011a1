package fr.etape.web.site.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, the first being the one used when nobody asks for either. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    static final List<Language> ALL = List.of(values());

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code in {@code <html lang>}, in {@code ?lang} and in a registration, for instance {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(FR);
    }
}
