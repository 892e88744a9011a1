package fr.etape.registration.admission.web;

import fr.etape.registration.links.CanonicalEmail;
import java.util.regex.Pattern;

/** An address that mail servers accept in practice: narrower than RFC 5321, which also allows quotes and bare hosts. */
final class EmailAddress {

    static final int MOST = 254;

    private static final String ATOM = "[^\\s\\p{Z}@.<>()\\[\\],;:\\\\\"]++";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)+" + LABEL);

    private EmailAddress() {}

    static boolean isValid(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                && SHAPE.matcher(text).matches()
                && CanonicalEmail.of(text).isPresent();
    }
}
