package fr.etape.registration.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.registration.links.PublicAddress;
import fr.etape.registration.mails.MailSettings.Limits;
import fr.etape.registration.mails.MailSettings.Tls;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void mailsAreOffWithoutAServerAndWithOneThatIsSetToNothing() {
        assertThat(settings(null, Tls.STARTTLS, null, null).areOn()).isFalse();
        assertThat(settings(" ", Tls.STARTTLS, null, null).areOn()).isFalse();
    }

    @Test
    void aServerNeedsASender() {
        assertThatThrownBy(() -> settings("smtp.example", Tls.STARTTLS, null, ""))
                .hasMessage("etape.mails.from is required with etape.mails.host");
    }

    @Test
    void aPasswordIsNotSentInTheClear() {
        assertThatThrownBy(() -> settings("smtp.example", Tls.NONE, "secret", "a@b.example"))
                .hasMessage("etape.mails.password needs etape.mails.tls=STARTTLS or IMPLICIT");
    }

    @Test
    void thePasswordIsNotInTheText() {
        assertThat(settings("smtp.example", Tls.STARTTLS, "secret", "a@b.example"))
                .hasToString("MailSettings[smtp.example:587, STARTTLS]");
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        Limits limits = limits();

        assertThat(limits.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(limits.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(limits.pauseAfter(7)).isEqualTo(Duration.ofHours(1));
        assertThat(limits.pauseAfter(1_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void linksBeginWithThePublicAddressWithOrWithoutASlashAtItsEnd() {
        assertThat(new PublicAddress(URI.create("https://etape.example/")).ownPage("t"))
                .isEqualTo("https://etape.example/registrations/t");
        assertThat(new PublicAddress(URI.create("https://etape.example")).stopPage("angers-2027-03"))
                .isEqualTo("https://etape.example/stops/angers-2027-03");
        assertThat(new PublicAddress(URI.create("")).isKnown()).isFalse();
        assertThatThrownBy(() -> new PublicAddress(URI.create("etape.example")))
                .hasMessage("etape.url must be like https://etape.example");
    }

    private static MailSettings settings(
            @Nullable String host, Tls tls, @Nullable String password, @Nullable String from) {
        return new MailSettings(host, 587, tls, "user", password, from, false, limits());
    }

    private static Limits limits() {
        Duration minute = Duration.ofMinutes(1);
        return new Limits(1, 1, 1, minute, Duration.ofHours(1), minute, minute, minute, minute, minute, 1);
    }
}
