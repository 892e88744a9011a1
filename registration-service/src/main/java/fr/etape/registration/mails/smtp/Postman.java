package fr.etape.registration.mails.smtp;

import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.letters.Letter;
import fr.etape.registration.mails.outbox.Mail;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Talks to the SMTP server, one mail at a time, on a connection that it keeps for a while. For one thread. */
public final class Postman implements AutoCloseable {

    private final MailSettings settings;
    private final Composer composer;
    private final Session ascii;
    private final Session international;
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Transport open;
    private volatile @Nullable Session openedIn;
    private volatile int onConnection;

    /** Throws {@link IllegalArgumentException} when the sender is not an address. */
    public Postman(MailSettings settings) {
        this.settings = settings;
        this.composer = new Composer(settings);
        this.ascii = Sessions.of(settings, false);
        this.international = Sessions.of(settings, true);
    }

    /** Returns within the deadline of the settings, and a moment. */
    public Delivery deliver(Mail mail, Letter letter, String stopName, String address) {
        Optional<Recipient> recipient = Recipient.of(address);
        if (recipient.isEmpty()) {
            return new Delivery.Refused("address");
        }
        Future<Delivery> attempt = attempts.submit(() -> attempt(mail, letter, stopName, recipient.get()));
        try {
            return attempt.get(settings.limits().deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return cutOff(attempt, "deadline");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return cutOff(attempt, "shutdown");
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("a mail could not be made: " + kindOf(e.getCause()));
        }
    }

    /** Without its message, which may quote an address. */
    private static String kindOf(@Nullable Throwable cause) {
        return cause == null ? "unknown" : cause.getClass().getName();
    }

    /** An interrupt closes the socket that the attempt waits at. */
    private Delivery cutOff(Future<Delivery> attempt, String why) {
        attempt.cancel(true);
        open = null;
        return new Delivery.Unclear(why);
    }

    private Delivery attempt(Mail mail, Letter letter, String stopName, Recipient to) throws MessagingException {
        Session session = to.international() ? international : ascii;
        MimeMessage message = composer.message(session, mail, letter, stopName, to);
        try {
            Transport transport = connected(session);
            if (to.international() && !((SMTPTransport) transport).supportsExtension("SMTPUTF8")) {
                return new Delivery.Refused("SMTPUTF8");
            }
            return send(transport, message, to);
        } catch (AuthenticationFailedException e) {
            return new Delivery.Unavailable("sign-in refused");
        } catch (MessagingException e) {
            return new Delivery.Unavailable("no connection");
        }
    }

    private Delivery send(Transport transport, MimeMessage message, Recipient to) {
        try {
            onConnection = onConnection + 1;
            transport.sendMessage(message, new InternetAddress[] {to.address()});
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            Delivery verdict = Verdict.on(e);
            if (!(verdict instanceof Delivery.Refused)) {
                close();
            }
            return verdict;
        }
    }

    private Transport connected(Session session) throws MessagingException {
        Transport last = open;
        if (last != null
                && openedIn == session
                && onConnection < settings.limits().perConnection()
                && last.isConnected()) {
            return last;
        }
        close();
        Transport transport = session.getTransport();
        transport.connect(settings.user(), settings.password());
        open = transport;
        openedIn = session;
        onConnection = 0;
        return transport;
    }

    /** Ends the connection, not the postman: the next mail opens another. */
    @Override
    public void close() {
        Transport last = open;
        open = null;
        if (last != null) {
            try {
                last.close();
            } catch (MessagingException e) {
                // it was broken before
            }
        }
    }
}
