package fr.etape.sessions.bookings.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.etape.sessions.bookings.DrawSecret;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the secret of a draw, before anybody knows its list. */
@Component
class Secrets {

    private static final int BYTES = 32;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecureRandom random = new SecureRandom();
    private final int chainLength;

    Secrets(BookingsSettings settings) {
        this.chainLength = settings.chainLength();
    }

    DrawSecret next() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new DrawSecret(secret, chainLength);
    }

    /** The same for a repeated request: version 8 of RFC 9562, made from the stop and the key of the request. */
    static String drawId(String stopId, String key) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256("draw " + stopId + " " + key));
        long high = (bytes.getLong() & ~0xF000L) | VERSION_8;
        long low = (bytes.getLong() & ~0xC000000000000000L) | VARIANT;
        return new UUID(high, low).toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
