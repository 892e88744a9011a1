package fr.etape.registration.mails.smtp;

import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.letters.Letter;
import fr.etape.registration.mails.letters.LetterHtml;
import fr.etape.registration.mails.letters.LetterText;
import fr.etape.registration.mails.outbox.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the message of a letter: text and HTML, one of which the reader's program shows. */
final class Composer {

    private static final String UTF_8 = "UTF-8";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final InternetAddress sender;

    Composer(MailSettings settings) {
        this.sender = Sessions.sender(settings);
    }

    MimeMessage message(Session session, Mail mail, Letter letter, String stopName, Recipient to)
            throws MessagingException {
        MimeMessage message = new Named(session, "<" + mail.name() + "@" + Sessions.domain(sender) + ">");
        message.setFrom(from(stopName));
        message.setRecipient(Message.RecipientType.TO, to.address());
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Etape-Kind", mail.kind().name().toLowerCase(Locale.ROOT));
        message.setHeader("Etape-Stop", mail.stopId());
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(LetterText.of(letter), "plain"));
        alternatives.addBodyPart(part(LetterHtml.of(letter), "html"));
        message.setContent(alternatives);
        message.saveChanges();
        return message;
    }

    /** The installation's own address, so that the mail passes SPF and DMARC, with the name of the stop. */
    private InternetAddress from(String stopName) {
        String name = sender.getPersonal();
        try {
            return new InternetAddress(
                    sender.getAddress(), oneLine(name == null ? stopName : name + ", " + stopName), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    /** No line that leaves us is longer than 76 characters, so no server has to break one. */
    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** What has a line break could begin a header of its own. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Has the same Message-ID however often it is made: who gets it twice can tell. */
    private static final class Named extends MimeMessage {

        private final String name;

        private Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
