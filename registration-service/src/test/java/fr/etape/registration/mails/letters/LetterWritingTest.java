package fr.etape.registration.mails.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.mails.letters.Letter.Fact;
import fr.etape.registration.mails.outbox.Mail;
import fr.etape.registration.mails.outbox.MailKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterWritingTest {

    private static final String PAGE = "https://etape.example/registrations/t";
    private static final Instant NEW_YEAR_IN_LA_REUNION = Instant.parse("2026-12-31T20:30:00Z");

    @Test
    void timesAreThoseOfTheTown() {
        Letter letter = letter(MailKind.CONFIRMED, saintDenis("2027-04-01T09:00", "2027-04-01T17:30"), "fr");

        assertThat(letter.subject()).isEqualTo("Votre place est confirmée\u00a0: Saint-Denis, jeudi 1er avril 2027");
        assertThat(letter.what())
                .contains("enregistrée le vendredi 1er janvier 2027 à 0\u00a0h\u00a030 (heure de La Réunion)");
        assertThat(letter.facts())
                .containsExactly(
                        new Fact("Étape", "Saint-Denis"),
                        new Fact("Date", "jeudi 1er avril 2027"),
                        new Fact("Horaires", "de 9\u00a0h à 17\u00a0h\u00a030 (heure de La Réunion)"),
                        new Fact("Lieu", "Cité des arts, Saint-Denis"),
                        new Fact("Code de votre billet", "BCDF-GHJK-NPRS"));
    }

    @Test
    void aStopOfTwoDaysHasAPeriod() {
        Letter letter = letter(MailKind.PROMOTED, saintDenis("2027-04-01T09:00", "2027-04-02T12:00"), "en");

        assertThat(letter.facts())
                .contains(new Fact(
                        "Dates and times",
                        "Thursday 1 April 2027 at 09:00 to Friday 2 April 2027 at 12:00 (Réunion time)"));
    }

    @Test
    void whoLeavesTheWaitingListHadNoSeatToGiveBack() {
        Announcement stop = saintDenis("2027-04-01T09:00", "2027-04-01T17:30");
        Mail left = mail(MailKind.CANCELLED, null, false);
        Mail gaveBack = mail(MailKind.CANCELLED, null, true);

        assertThat(LetterWriting.letter(left, stop, "fr", PAGE, PAGE, null).what())
                .endsWith("Vous avez quitté la liste d’attente.");
        assertThat(LetterWriting.letter(gaveBack, stop, "fr", PAGE, PAGE, null).what())
                .endsWith("Votre place a été rendue.");
    }

    @Test
    void aRehearsalSaysThatItIsOneBeforeAnythingElse() {
        Letter letter = letter(MailKind.WAITING, saintDenis("2027-04-01T09:00", "2027-04-01T17:30"), "fr");

        assertThat(LetterText.of(letter))
                .startsWith("Ceci est une répétition\u00a0: l’étape n’aura pas lieu.\n\nBonjour,");
        assertThat(letter.facts()).extracting(Fact::label).doesNotContain("Code de votre billet");
        assertThat(letter.what()).endsWith("au rang 1\u202f234.");
    }

    @Test
    void namesOfStopsAreTextInHtmlToo() {
        Announcement stop = new Announcement(
                "s",
                false,
                "<b>Angers</b> & co",
                "49007",
                "\"Terra\"",
                ZoneId.of("Europe/Paris"),
                LocalDateTime.parse("2027-04-01T09:00"),
                LocalDateTime.parse("2027-04-01T17:30"),
                "https://aide.example/?a=1&b=2");

        assertThat(LetterHtml.of(letter(MailKind.CONFIRMED, stop, "fr")))
                .contains(
                        "&lt;b&gt;Angers&lt;/b&gt; &amp; co", "&quot;Terra&quot;", "https://aide.example/?a=1&amp;b=2")
                .doesNotContain("<b>");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("fr")).hasSizeGreaterThan(30).isEqualTo(keys("en"));
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("mails.mails", Locale.of(language)).keySet());
    }

    private static Letter letter(MailKind kind, Announcement stop, String language) {
        return LetterWriting.letter(
                mail(kind, kind == MailKind.WAITING ? 1_234 : null, false),
                stop,
                language,
                PAGE,
                PAGE,
                "BCDF-GHJK-NPRS");
    }

    private static Mail mail(MailKind kind, @Nullable Integer rank, boolean heldSeat) {
        return new Mail(new UUID(0, 7), 12, "saint-denis-2027-04", kind, rank, heldSeat, NEW_YEAR_IN_LA_REUNION);
    }

    private static Announcement saintDenis(String from, String to) {
        return new Announcement(
                "saint-denis-2027-04",
                true,
                "Saint-Denis",
                "97411",
                "Cité des arts",
                ZoneId.of("Indian/Reunion"),
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                null);
    }
}
