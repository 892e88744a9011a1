package fr.etape.web.site.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Days and times as people of a language write them; the patterns are in the bundles. */
@Component
public final class Dates {

    private final MessageSource messages;

    Dates(MessageSource messages) {
        this.messages = messages;
    }

    /** For instance "jeudi 18 mars 2027", "jeudi 1er avril 2027". */
    public String longDay(LocalDate day, Locale locale) {
        return day(day, text("date.long", locale), locale);
    }

    private String day(LocalDate day, String pattern, Locale locale) {
        // Only the first of a month is an ordinal in French.
        return format(day.getDayOfMonth() == 1 ? pattern.replace(" d ", text("date.first", locale)) : pattern, locale)
                .format(day);
    }

    /** For instance "du jeudi 10 à 9 h au vendredi 11 juin 2027 à 17 h 30". */
    public String period(LocalDateTime from, LocalDateTime to, Locale locale) {
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        String first =
                sameMonth ? day(from.toLocalDate(), "EEEE d ", locale).strip() : longDay(from.toLocalDate(), locale);
        Object[] parts = {
            first, time(from.toLocalTime(), locale), longDay(to.toLocalDate(), locale), time(to.toLocalTime(), locale)
        };
        return messages.getMessage("date.period", parts, locale);
    }

    /** For instance "jeudi 10 juin 2027 à 9 h". */
    public String moment(LocalDateTime time, Locale locale) {
        Object[] parts = {longDay(time.toLocalDate(), locale), time(time.toLocalTime(), locale)};
        return messages.getMessage("date.moment", parts, locale);
    }

    /** Whose time it is, for instance "heure de Nouméa"; for zones outside France "heure locale". */
    public String clock(ZoneId zone, Locale locale) {
        String code = "clock." + zone.getId().replace('/', '-');
        String local = text("clock.local", locale);
        return Objects.requireNonNullElse(messages.getMessage(code, null, local, locale), local);
    }

    /** For instance "mars", "sept.". */
    public String shortMonth(LocalDate day, Locale locale) {
        return format("LLL", locale).format(day);
    }

    /** For instance "9 h 30". */
    public String time(LocalTime time, Locale locale) {
        return format(text(time.getMinute() == 0 ? "date.hour" : "date.time", locale), locale)
                .format(time);
    }

    /** With seconds, for instance "09:30:12". */
    public String exactTime(LocalTime time, Locale locale) {
        return format("HH:mm:ss", locale).format(time);
    }

    private String text(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
