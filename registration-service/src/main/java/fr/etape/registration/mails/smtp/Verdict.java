package fr.etape.registration.mails.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What an exception of Jakarta Mail says about a mail that was offered to the server. */
final class Verdict {

    private static final Pattern CODES = Pattern.compile("(?s)^(\\d{3})(?:[ -](\\d\\.\\d{1,3}\\.\\d{1,3}))?.*");
    private static final int PERMANENT = 500;

    private Verdict() {}

    static Delivery on(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException cause; e = cause.getNextException()) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return onThisMail(recipient.getReturnCode(), recipient.getMessage());
            }
        }
        if (failure instanceof SMTPSendFailedException reply) {
            return onReply(reply);
        }
        return failure instanceof SendFailedException
                ? new Delivery.Refused("address")
                : new Delivery.Unclear("connection lost");
    }

    /** A refused MAIL command is about us; whatever follows is about the mail. */
    private static Delivery onReply(SMTPSendFailedException reply) {
        boolean answered = reply.getReturnCode() > 0;
        if (reply.getCommand().startsWith("MAIL")) {
            return new Delivery.Unavailable(
                    answered ? "sender " + codes(reply.getReturnCode(), reply.getMessage()) : "connection lost");
        }
        return answered
                ? onThisMail(reply.getReturnCode(), reply.getMessage())
                : new Delivery.Unclear("connection lost");
    }

    private static Delivery onThisMail(int code, @Nullable String reply) {
        String reason = codes(code, reply);
        return code >= PERMANENT ? new Delivery.Refused(reason) : new Delivery.Deferred(reason);
    }

    /** For instance "550 5.1.1": the rest of a reply may quote the address. */
    private static String codes(int code, @Nullable String reply) {
        Matcher matcher = CODES.matcher(String.valueOf(reply));
        return matcher.matches() && matcher.group(2) != null ? code + " " + matcher.group(2) : Integer.toString(code);
    }
}
