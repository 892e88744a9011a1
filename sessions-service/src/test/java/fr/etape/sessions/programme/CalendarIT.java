package fr.etape.sessions.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.sessions.SessionsService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarIT {

    @RegisterExtension
    static final RunningApplication service = SessionsService.SHARED;

    private final Draft stop = new Draft(service);

    private Answer calendar(String query) {
        return service.asNobody().with("Accept", "text/calendar").get(stop.path() + "/programme.ics" + query);
    }

    @Test
    void theDayIsACalendarFile() {
        String roomId = stop.addRoom("{\"name\": \"Salle A, 1er étage\"}").text("roomId");
        stop.plan("""
                {"sessionId": "eau", "kind": "ATELIER", "title": {"fr": "L’eau ; l’air", "en": "Water"},
                 "description": {"fr": "Compteurs, fuites"}, "roomId": "%s", "seats": 40,
                 "startsAt": "2999-03-18T13:00", "endsAt": "2999-03-18T14:30"}""".formatted(roomId));
        stop.publish();

        Answer file = calendar("");

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.body()
                        .replaceAll("(DTSTAMP|LAST-MODIFIED):\\d{8}T\\d{6}Z", "$1:…")
                        .split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Etape//Programme//FR",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Angers",
                        "X-WR-TIMEZONE:Europe/Paris",
                        "BEGIN:VEVENT",
                        "UID:eau." + stop.stopId() + "@programme.etape",
                        "DTSTAMP:…",
                        "LAST-MODIFIED:…",
                        "SEQUENCE:1",
                        "DTSTART:29990318T120000Z",
                        "DTEND:29990318T133000Z",
                        "SUMMARY:L’eau \\; l’air",
                        "LOCATION:Salle A\\, 1er étage\\, Terra Botanica",
                        "DESCRIPTION:Compteurs\\, fuites",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(file.body()).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar("?language=en").body()).contains("SUMMARY:Water\r\n");
    }

    @Test
    void anEntryThatMovesKeepsItsNameAndCountsUp() {
        stop.plan(Draft.atelier("Eau"));
        stop.publish();
        stop.change("/sessions/eau", 1, "{\"startsAt\": \"2999-03-18T12:00\"}");
        stop.publish();

        assertThat(calendar("").body())
                .contains(
                        "UID:eau." + stop.stopId() + "@programme.etape\r\n",
                        "SEQUENCE:2\r\n",
                        "DTSTART:29990318T110000Z")
                .doesNotContain("ORGANIZER", "ATTENDEE", "SEQUENCE:1");
    }
}
