package fr.etape.sessions.votes.lots;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that lots are drawn with. Secret until the vote closes, published with the result. A number is the
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) of what it is for, so that any tool that knows HMAC can check it.
 */
public final class LotKey {

    /** Bytes of the shortest key that is accepted. */
    public static final int LEAST_BYTES = 32;

    private static final String HMAC = "HmacSHA256";

    /** Ready with the key, and never fed: each number is made by a copy, which is cheap and safe between threads. */
    private final Mac mac;

    /** @throws IllegalArgumentException if the key has fewer than {@link #LEAST_BYTES} bytes */
    public LotKey(byte[] key) {
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException("A key has at least " + LEAST_BYTES + " bytes, not " + key.length);
        }
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    /**
     * The number of what the parts name: HMAC of the parts in UTF-8, joined by line feeds; 64 hexadecimal digits in
     * lower case. Numbers are compared as text.
     *
     * @throws IllegalArgumentException if a part contains a line feed, which would make two names alike
     */
    public String number(String... parts) {
        for (String part : parts) {
            if (part.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("No line feed in what a lot is for");
            }
        }
        byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(copy().doFinal(text));
    }

    private Mac copy() {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(HMAC + " of this Java cannot be copied", e);
        }
    }
}
