package fr.etape.registration.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.announcements.Announcement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");

    private static String entry(Announcement stop, String language) {
        return new String(CalendarEntry.of(SomeTicket.at(stop, language), NOW), UTF_8);
    }

    private static String unfolded(Announcement stop, String language) {
        return entry(stop, language).replace("\r\n ", "");
    }

    @Test
    void tellsTheTimesOfTheStopInUtc() {
        assertThat(unfolded(SomeTicket.angers(), "fr"))
                .contains("\r\nDTSTART:20270401T070000Z\r\n", "\r\nDTEND:20270401T153000Z\r\n");
        assertThat(unfolded(SomeTicket.saintDenis(), "fr")).contains("DTSTART:20270401T050000Z");
    }

    @Test
    void keepsItsUidAndCountsTheChangesOfTheStop() {
        assertThat(entry(SomeTicket.angers(), "fr"))
                .contains("UID:" + SomeTicket.ID + "@angers-2027-03", "SEQUENCE:12", "DTSTAMP:20270201T120000Z");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(unfolded(SomeTicket.angers(), "fr"))
                .contains("LOCATION:Terra Botanica\\; salle 1\\, aile B\\, Angers\r\n")
                .contains("SUMMARY:Étape – Angers\r\n");
    }

    @Test
    void speaksTheLanguageOfTheRegistration() {
        String code = SomeTicket.at(SomeTicket.angers(), "fr").code().grouped();

        assertThat(unfolded(SomeTicket.angers(), "fr")).contains("DESCRIPTION:Code du billet\u00a0: " + code);
        assertThat(unfolded(SomeTicket.angers(), "en")).contains("DESCRIPTION:Ticket code: " + code);
    }

    @Test
    void hasLinesOfAtMost75OctetsThatEndWithCrLf() {
        Announcement angers = SomeTicket.angers();
        Announcement wide = new Announcement(
                angers.stopId(),
                true,
                "Château-Gontier-sur-Mayenne-à-l’été-éternel-où-l’on-s’émerveille-œuvrant-à-côté",
                angers.commune(),
                angers.venue(),
                angers.timeZone(),
                angers.startsAt(),
                angers.endsAt(),
                null);

        String entry = entry(wide, "fr");

        assertThat(entry).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\\r)\\n");
        assertThat(List.of(entry.split("\r\n")))
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line -> assertThat(line).startsWith(" "));
        assertThat(entry.replace("\r\n ", "")).contains("SUMMARY:Étape – " + wide.name());
    }
}
