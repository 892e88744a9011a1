package fr.etape.registration.links;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The one spelling that stands for all spellings of an e-mail address: in lower case, in compatibility form (NFKC), the
 * domain in ASCII, so that {@code lea@métropole.example} and {@code LEA@xn--mtropole-b1a.example} are the same person.
 * Only for comparing: mail goes to the address as it was typed.
 */
public final class CanonicalEmail {

    private CanonicalEmail() {}

    /** Empty when the part behind the last {@code @} cannot be a domain, for instance since a label is too long. */
    public static Optional<String> of(String address) {
        String folded =
                Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = folded.lastIndexOf('@');
        try {
            return Optional.of(folded.substring(0, at + 1) + ascii(folded.substring(at + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By way of Unicode, since a domain may come as a mixture of both spellings. */
    private static String ascii(String domain) {
        return IDN.toASCII(IDN.toUnicode(domain), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }
}
