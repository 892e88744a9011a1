package fr.etape.registration.mails;

import fr.etape.localservers.process.Ports;
import fr.etape.localservers.smtp.Envelope;
import fr.etape.localservers.smtp.Reception;
import fr.etape.localservers.smtp.SmtpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An SMTP server of a test, and all that it took. It may be down, and may answer as the test says. */
public final class Postbox implements Reception, AutoCloseable {

    /** What is asked for each message that has arrived whole; the message counts as taken if the answer is 250. */
    public interface Answer {
        String to(Envelope envelope) throws IOException;
    }

    private final List<Received> taken = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile @Nullable SmtpServer server;
    private volatile Answer toRecipient = envelope -> OK;
    private volatile Answer toMessage = envelope -> "250 2.0.0 OK";
    private volatile boolean international = true;

    private Postbox(int port) {
        this.port = port;
    }

    /** @param raw as it came over the line */
    public record Received(Envelope envelope, MimeMessage message, String raw) {

        public String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String text() {
            return alternative(0);
        }

        public String html() {
            return alternative(1);
        }

        private String alternative(int number) {
            try {
                Part part = ((MimeMultipart) message.getContent()).getBodyPart(number);
                return ((String) part.getContent()).replace("\r\n", "\n");
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static Postbox open() {
        return down().up();
    }

    /** Nobody listens yet. */
    public static Postbox down() {
        return new Postbox(Ports.free());
    }

    public Postbox up() {
        try {
            server = new SmtpServer(port, this);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Postbox withoutInternationalAddresses() {
        international = false;
        return this;
    }

    public void answersRecipients(Answer answer) {
        toRecipient = answer;
    }

    public void answersMessages(Answer answer) {
        toMessage = answer;
    }

    public int port() {
        return port;
    }

    public List<Received> taken() {
        return taken;
    }

    public List<Received> takenFor(String address) {
        return taken.stream()
                .filter(received -> received.envelope().to().contains(address))
                .toList();
    }

    @Override
    public boolean internationalAddresses() {
        return international;
    }

    @Override
    public String recipient(String address) throws IOException {
        return toRecipient.to(new Envelope("", List.of(address)));
    }

    @Override
    public String message(Envelope envelope, byte[] message) throws IOException {
        String answer = toMessage.to(envelope);
        if (answer.startsWith("250")) {
            taken.add(received(envelope, message));
        }
        return answer;
    }

    private static Received received(Envelope envelope, byte[] message) {
        try {
            Session session = Session.getInstance(new Properties());
            return new Received(
                    envelope,
                    new MimeMessage(session, new ByteArrayInputStream(message)),
                    new String(message, java.nio.charset.StandardCharsets.UTF_8));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        SmtpServer now = server;
        if (now != null) {
            try {
                now.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
