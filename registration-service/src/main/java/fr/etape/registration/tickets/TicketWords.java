package fr.etape.registration.tickets;

import fr.etape.registration.announcements.Announcement;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands on tickets, in the language of the registration: the bundle {@code tickets/ticket}. */
record TicketWords(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language {@code fr} or {@code en} */
    static TicketWords in(String language) {
        Locale locale = language.equals("en") ? Locale.UK : Locale.FRANCE;
        return new TicketWords(locale, ResourceBundle.getBundle("tickets/ticket", locale, NO_FALLBACK));
    }

    String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** The time of the stop's own clocks, for instance "jeudi 18 mars 2027, de 9 h à 17 h 30". */
    String when(Announcement stop) {
        LocalDateTime from = stop.startsAt();
        LocalDateTime to = stop.endsAt();
        return from.toLocalDate().equals(to.toLocalDate())
                ? text("when.day", day(from), time(from), time(to))
                : text("when.days", day(from), time(from), day(to), time(to));
    }

    private String day(LocalDateTime at) {
        String pattern = at.getDayOfMonth() == 1 ? text("date.first") : text("date.day");
        return at.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private String time(LocalDateTime at) {
        return at.format(
                DateTimeFormatter.ofPattern(at.getMinute() == 0 ? text("date.hour") : text("date.time"), locale));
    }
}
