package fr.etape.registration.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.registration.announcements.Announcement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A ticket as an entry of a calendar. Times are in UTC, which every calendar shows in its own zone. The entry keeps its
 * UID when the stop is changed, and its SEQUENCE rises, so that a calendar replaces what it has.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class CalendarEntry {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder lines = new StringBuilder();

    private CalendarEntry() {}

    /** @param now of the moment in which the file is made, UTC */
    static byte[] of(Ticket ticket, Instant now) {
        Announcement stop = ticket.stop();
        CalendarEntry entry = new CalendarEntry();
        entry.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Etape//Tickets//FR")
                .line("METHOD:PUBLISH")
                .line("BEGIN:VEVENT")
                .line("UID:" + ticket.registration().id() + "@" + stop.stopId() + ".etape")
                .line("DTSTAMP:" + UTC.format(now))
                .line("SEQUENCE:" + ticket.revision())
                .line("DTSTART:" + utc(stop.startsAt(), stop.timeZone()))
                .line("DTEND:" + utc(stop.endsAt(), stop.timeZone()))
                .text("SUMMARY", ticket.words().text("calendar.summary", stop.name()))
                .text("LOCATION", ticket.place())
                .text(
                        "DESCRIPTION",
                        ticket.words()
                                .text("calendar.description", ticket.code().grouped()))
                .line("STATUS:CONFIRMED")
                .line("END:VEVENT")
                .line("END:VCALENDAR");
        return entry.lines.toString().getBytes(UTF_8);
    }

    private static String utc(LocalDateTime local, ZoneId zone) {
        return UTC.format(local.atZone(zone));
    }

    private CalendarEntry text(String property, String text) {
        return line(property + ":"
                + text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    /** Folds after 75 octets at most, never within a character. */
    private CalendarEntry line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int codePoint = content.codePointAt(i);
            String character = Character.toString(codePoint);
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += more;
            i += Character.charCount(codePoint);
        }
        lines.append("\r\n");
        return this;
    }
}
