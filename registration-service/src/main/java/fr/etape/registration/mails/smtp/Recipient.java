package fr.etape.registration.mails.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as SMTP writes it: its domain in ASCII (IDNA). Letters beyond ASCII before the {@code @} stay, and need a
 * server that knows SMTPUTF8 (RFC 6531).
 */
record Recipient(InternetAddress address, boolean international) {

    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s<>\\p{Cf}\\p{Cs}]");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    /** Empty for what no server can be asked to send to. */
    static Optional<Recipient> of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || NOT_IN_AN_ADDRESS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            String local = text.substring(0, at);
            String domain = IDN.toASCII(text.substring(at + 1), IDN.ALLOW_UNASSIGNED);
            boolean international = !ASCII.matcher(local).matches();
            InternetAddress address = new InternetAddress();
            address.setAddress(local + "@" + domain);
            if (!international) {
                address.validate();
            }
            return Optional.of(new Recipient(address, international));
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Names nobody, whatever logs it. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
