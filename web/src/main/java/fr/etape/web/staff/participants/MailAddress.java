package fr.etape.web.staff.participants;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** E-mail addresses as links (RFC 6068). */
final class MailAddress {

    private MailAddress() {}

    /**
     * Encodes all but unreserved characters and the {@code @}, so that no part of the address becomes a header of the
     * mail.
     */
    static String link(String address) {
        return "mailto:" + UriUtils.encode(address, StandardCharsets.UTF_8).replace("%40", "@");
    }
}
