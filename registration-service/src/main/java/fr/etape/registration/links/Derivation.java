package fr.etape.registration.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over a purpose and its arguments. */
final class Derivation {

    private final Mac keyed;

    Derivation(String secret) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    byte[] of(String purpose, String... parts) {
        Mac mac = copy();
        mac.update(purpose.getBytes(UTF_8));
        for (String part : parts) {
            // no purpose, stop, id or key has a zero byte, so a zero separates the parts
            mac.update((byte) 0);
            mac.update(part.getBytes(UTF_8));
        }
        return mac.doFinal();
    }

    /** A Mac serves one thread at a time; a copy costs less than keying a new one. */
    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this provider's HmacSHA256 cannot be copied", e);
        }
    }
}
