package fr.etape.sessions.programme.calendar;

import fr.etape.sessions.programme.SessionDetails;
import fr.etape.sessions.programme.documents.PublishedProgramme;
import fr.etape.sessions.programme.documents.Shown;
import fr.etape.sessions.tour.Stop;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * A published programme as a calendar file. Times are UTC, which every calendar shows at the hour of its own place. An
 * entry keeps its UID through all versions, and the version is its SEQUENCE, so that a file that is read again moves
 * entries rather than doubling them. There is no ORGANIZER: nobody would take an answer.
 */
public final class ProgrammeCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private ProgrammeCalendar() {}

    /** @param language of titles and descriptions: {@code en}, else French */
    public static String of(Stop stop, PublishedProgramme programme, String language) {
        CalendarText file = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Etape//Programme//FR")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", stop.details().name())
                .line("X-WR-TIMEZONE", stop.details().timeZone().getId());
        String changed = UTC.format(Objects.requireNonNull(programme.publishedAt()));
        programme.plan().shown().forEach((id, shown) -> {
            file.line("BEGIN", "VEVENT")
                    .line("UID", id + "." + stop.stopId() + "@programme.etape")
                    .line("DTSTAMP", changed)
                    .line("LAST-MODIFIED", changed)
                    .line("SEQUENCE", Integer.toString(programme.version()));
            entry(file, shown, stop, language);
            file.line("END", "VEVENT");
        });
        return file.line("END", "VCALENDAR").toString();
    }

    private static void entry(CalendarText file, Shown shown, Stop stop, String language) {
        SessionDetails session = shown.session();
        String venue = stop.details().venue();
        file.line("DTSTART", time(session.startsAt()))
                .line("DTEND", time(session.endsAt()))
                .text("SUMMARY", session.title().in(language))
                .text("LOCATION", shown.roomName() == null ? venue : shown.roomName() + ", " + venue);
        if (session.description() != null) {
            file.text("DESCRIPTION", session.description().in(language));
        }
    }

    private static String time(Instant instant) {
        return UTC.format(instant);
    }
}
