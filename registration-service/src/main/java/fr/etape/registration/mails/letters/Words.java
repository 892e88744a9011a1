package fr.etape.registration.mails.letters;

import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language, days and times among them. The two bundles have the same keys. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(String language) {
        this.locale = Locale.of(language);
        this.bundle = ResourceBundle.getBundle("mails.mails", locale);
    }

    /** Throws {@link java.util.MissingResourceException} when the bundle has no such key. */
    String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** For instance "jeudi 18 mars 2027", "jeudi 1er avril 2027". */
    String day(LocalDateTime time) {
        String pattern = text("date.long");
        // only the first of a month is an ordinal in French
        return format(time.getDayOfMonth() == 1 ? pattern.replace(" d ", text("date.first")) : pattern)
                .format(time);
    }

    /** For instance "9 h 30". */
    String time(LocalTime time) {
        return format(text(time.getMinute() == 0 ? "date.hour" : "date.time")).format(time);
    }

    /** For instance "jeudi 10 juin 2027 à 9 h". */
    String moment(LocalDateTime time) {
        return text("date.moment", day(time), time(time.toLocalTime()));
    }

    /** Whose time it is, for instance "heure de Nouméa"; for zones outside France "heure locale". */
    String clock(ZoneId zone) {
        String key = "clock." + zone.getId().replace('/', '-');
        return text(bundle.containsKey(key) ? key : "clock.local");
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
