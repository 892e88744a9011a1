package fr.etape.registration.mails.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.registration.announcements.Announcement;
import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.MailSettings.Limits;
import fr.etape.registration.mails.MailSettings.Tls;
import fr.etape.registration.mails.letters.Letter;
import fr.etape.registration.mails.letters.LetterWriting;
import fr.etape.registration.mails.outbox.Mail;
import fr.etape.registration.mails.outbox.MailKind;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static final Mail MAIL =
            new Mail(new UUID(0, 7), 12, "angers-2027-03", MailKind.CONFIRMED, null, false, Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {"Angers\r\nBcc: all@evil.example", "Angers\nBcc: all@evil.example", "Angers\rX: y", "A\u0000B"})
    void aNameWithALineBreakBeginsNoHeaderOfItsOwn(String name) throws MessagingException {
        MimeMessage message = composed(name);

        assertThat(names(message))
                .containsExactlyInAnyOrder(
                        "From",
                        "To",
                        "Message-Id",
                        "Subject",
                        "Date",
                        "Auto-Submitted",
                        "Content-Language",
                        "Etape-Kind",
                        "Etape-Stop",
                        "MIME-Version",
                        "Content-Type");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void aNameWithQuotesCommasAndAccentsIsReadAsItWasWritten() throws MessagingException {
        MimeMessage message = composed("Saint-Étienne, « la \"Cité\" » <design>");

        assertThat(message.getSubject()).contains("Saint-Étienne, « la \"Cité\" » <design>");
        assertThat(message.getHeader("Subject", null)).containsPattern("^[\\x20-\\x7e\\r\\n]+$");
        assertThat(message.getFrom())
                .singleElement()
                .hasToString(message.getHeader("From", null).replace("\r\n", ""));
    }

    @Test
    void theSameMailHasTheSameNameHoweverOftenItIsMade() throws MessagingException {
        assertThat(composed("Angers").getMessageID())
                .isEqualTo("<00000000-0000-0000-0000-000000000007.12@etape.example>")
                .isEqualTo(composed("Angers").getMessageID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nRCPT TO:<c@d.example>",
                "a b@c.example",
                "<a@b.example>",
                "@b.example",
                "nothing",
                "a\u202e@b.example",
                "a@b\u0000.example"
            })
    void whatIsNoAddressIsNotOfferedToAnyServer(String text) {
        assertThat(Recipient.of(text)).isEmpty();
    }

    @Test
    void aSenderThatIsNoAddressIsRefusedAtOnce() {
        assertThatThrownBy(() -> new Composer(settings("nobody at all"))).hasMessageContaining("etape.mails.from");
    }

    private static List<String> names(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }

    private static MimeMessage composed(String stopName) throws MessagingException {
        MailSettings settings = settings("Ateliers <inscriptions@etape.example>");
        Announcement stop = new Announcement(
                "angers-2027-03",
                false,
                stopName,
                "49007",
                "Terra Botanica",
                ZoneId.of("Europe/Paris"),
                LocalDateTime.parse("2027-03-11T09:00"),
                LocalDateTime.parse("2027-03-11T17:30"),
                null);
        Letter letter =
                LetterWriting.letter(MAIL, stop, "fr", "https://etape.example/r", "https://etape.example/s", null);
        return new Composer(settings)
                .message(
                        Sessions.of(settings, false),
                        MAIL,
                        letter,
                        stopName,
                        Recipient.of("elodie@ville.example").orElseThrow());
    }

    private static MailSettings settings(String from) {
        Duration second = Duration.ofSeconds(1);
        return new MailSettings(
                "127.0.0.1",
                25,
                Tls.NONE,
                null,
                null,
                from,
                false,
                new Limits(1, 1, 1, second, second, second, second, second, second, second, 1));
    }
}
