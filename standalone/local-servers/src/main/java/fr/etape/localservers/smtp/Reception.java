package fr.etape.localservers.smtp;

import java.io.IOException;

/**
 * What becomes of the mail that arrives, and what its sender is told: a reply of SMTP, such as {@code 250 2.0.0 OK}.
 * Called by the threads of several connections. An {@link IOException} ends the connection without a reply.
 */
public interface Reception {

    String OK = "250 2.1.5 OK";

    /** Whether addresses may have letters beyond ASCII before the {@code @} (RFC 6531). */
    default boolean internationalAddresses() {
        return true;
    }

    /** Whether to take mail for an address. */
    default String recipient(String address) throws IOException {
        return OK;
    }

    /** Takes a message, which has arrived whole. */
    String message(Envelope envelope, byte[] message) throws IOException;
}
