package fr.etape.registration.mails;

import fr.etape.registration.RegistrationService;
import fr.etape.testkit.RunningApplication;

/** registration-service with mails on. */
public final class Mailing {

    static final String SITE = "https://etape.example";

    private Mailing() {}

    public static RunningApplication through(Postbox postbox) {
        return RegistrationService.notShared()
                .with("etape.url", SITE + "/")
                .with("etape.mails.host", "127.0.0.1")
                .with("etape.mails.port", postbox.port())
                .with("etape.mails.tls", "NONE")
                .with("etape.mails.from", "Territoires connectés <inscriptions@etape.example>")
                .with("etape.mails.rehearsals", true)
                .with("etape.mails.limits.per-second", 1000)
                .with("etape.mails.limits.look-every", "50ms")
                .with("etape.mails.limits.first-pause", "100ms")
                .with("etape.mails.limits.outage-pause", "200ms");
    }
}
