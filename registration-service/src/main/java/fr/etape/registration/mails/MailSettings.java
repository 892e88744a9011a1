package fr.etape.registration.mails;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mails to participants.
 *
 * @param host of the SMTP server that takes them; without it, no mail is sent, then or later
 * @param port of that server
 * @param tls how the connection is protected
 * @param user who signs in there; without it, nobody does
 * @param password of the user
 * @param from sender of all mails, whom notices of non-delivery go to: an address, or {@code Name <address>}; required
 *     with a host
 * @param rehearsals whether stops of fictional people send mails too; only where no mail can leave the machine
 */
@ConfigurationProperties("etape.mails")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Tls tls,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @DefaultValue("false") boolean rehearsals,
        @DefaultValue Limits limits) {

    /** NONE, STARTTLS (required, not only tried) or IMPLICIT, which begins with TLS, on port 465 as a rule. */
    public enum Tls {
        NONE,
        STARTTLS,
        IMPLICIT
    }

    /**
     * How fast, how often and how long.
     *
     * @param perSecond mails that an instance sends in a second, at most
     * @param toOnePerson mails to one person within 24 hours, at most, whatever the stops; further ones are parked
     * @param attempts how often one mail is offered to the server before it is parked
     * @param firstPause after the first attempt that failed; each further pause is twice as long
     * @param longestPause between two attempts
     * @param outagePause while the server cannot be reached or wants none of our mail, at most
     * @param connectTimeout for a connection to the server
     * @param answerTimeout for each of its replies
     * @param deadline for one mail from the greeting to the last reply; then the connection is cut off
     * @param lookEvery how often to look for mail
     * @param perConnection mails on one connection, at most
     */
    public record Limits(
            @DefaultValue("10") int perSecond,
            @DefaultValue("20") int toOnePerson,
            @DefaultValue("20") int attempts,
            @DefaultValue("1m") Duration firstPause,
            @DefaultValue("2h") Duration longestPause,
            @DefaultValue("30s") Duration outagePause,
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("1m") Duration answerTimeout,
            @DefaultValue("3m") Duration deadline,
            @DefaultValue("500ms") Duration lookEvery,
            @DefaultValue("100") int perConnection) {

        private static final Duration TO_NOTE_THE_RESULT = Duration.ofSeconds(30);

        /** Throws {@link IllegalArgumentException} for a limit that is not positive. */
        public Limits {
            if (perSecond < 1 || toOnePerson < 1 || attempts < 1 || perConnection < 1) {
                throw new IllegalArgumentException("etape.mails.limits: each number must be at least 1");
            }
        }

        /** Before a mail that failed so many times is offered again. */
        public Duration pauseAfter(int failures) {
            Duration pause = firstPause;
            for (int i = 1; i < failures && pause.compareTo(longestPause) < 0; i++) {
                pause = pause.multipliedBy(2);
            }
            return pause.compareTo(longestPause) < 0 ? pause : longestPause;
        }

        /** How long an instance has a row: longer than it can be busy with it. */
        public Duration lease() {
            return deadline.plus(TO_NOTE_THE_RESULT);
        }
    }

    /**
     * Throws {@link IllegalArgumentException} for a host without a sender, and for a password that would be sent in the
     * clear to another machine.
     */
    public MailSettings {
        host = orNull(host);
        user = orNull(user);
        password = orNull(password);
        from = orNull(from);
        if (host != null && from == null) {
            throw new IllegalArgumentException("etape.mails.from is required with etape.mails.host");
        }
        if (password != null && tls == Tls.NONE) {
            throw new IllegalArgumentException("etape.mails.password needs etape.mails.tls=STARTTLS or IMPLICIT");
        }
    }

    public boolean areOn() {
        return host != null;
    }

    /** A variable that is set to nothing means the same as one that is not set. */
    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
