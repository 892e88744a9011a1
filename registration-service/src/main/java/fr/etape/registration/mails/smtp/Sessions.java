package fr.etape.registration.mails.smtp;

import fr.etape.registration.mails.MailSettings;
import fr.etape.registration.mails.MailSettings.Tls;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The settings in the words of Jakarta Mail. */
final class Sessions {

    static {
        // Without this, Jakarta Mail looks through all jars for it, several times for each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private Sessions() {}

    /** @param international whether addresses and headers are UTF-8, which the server must know */
    static Session of(MailSettings settings, boolean international) {
        String protocol = protocol(settings);
        String prefix = "mail." + protocol + ".";
        MailSettings.Limits limits = settings.limits();
        InternetAddress from = sender(settings);
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail.mime.allowutf8", Boolean.toString(international));
        properties.put(prefix + "host", String.valueOf(settings.host()));
        properties.put(prefix + "port", Integer.toString(settings.port()));
        properties.put(prefix + "auth", Boolean.toString(settings.user() != null));
        properties.put(prefix + "starttls.enable", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(settings.tls() == Tls.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", millis(limits.connectTimeout()));
        properties.put(prefix + "timeout", millis(limits.answerTimeout()));
        properties.put(prefix + "writetimeout", millis(limits.answerTimeout()));
        properties.put(prefix + "quitwait", "false");
        properties.put(prefix + "from", from.getAddress());
        // how we introduce ourselves: by what we send for, not by the name of this machine
        properties.put(prefix + "localhost", domain(from));
        return Session.getInstance(properties);
    }

    static String protocol(MailSettings settings) {
        return settings.tls() == Tls.IMPLICIT ? "smtps" : "smtp";
    }

    /** Throws {@link IllegalArgumentException} when the setting is not one address, with or without a name. */
    static InternetAddress sender(MailSettings settings) {
        try {
            return new InternetAddress(String.valueOf(settings.from()), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("etape.mails.from must be an address, or Name <address>", e);
        }
    }

    static String domain(InternetAddress address) {
        String text = address.getAddress();
        return text.substring(text.lastIndexOf('@') + 1);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
