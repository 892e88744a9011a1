package fr.etape.web.site.layout;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
        String pattern = text("date.long", locale);
        // Only the first of a month is an ordinal in French.
        return format(day.getDayOfMonth() == 1 ? pattern.replace(" d ", text("date.first", locale)) : pattern, locale)
                .format(day);
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
