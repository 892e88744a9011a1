package fr.etape.sessions.bookings.draw.lots;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF of RFC 5869 with SHA-256. The JDK has it as {@code javax.crypto.KDF} from version 25 on; Étape also runs on 21.
 */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;
    private static final int LONGEST_OUTPUT = 255 * HASH_BYTES;

    private Hkdf() {}

    /** Section 2.2: a pseudorandom key of 32 bytes. Without salt, the salt is 32 zero bytes. */
    static byte[] extract(byte[] salt, byte[] inputKeyingMaterial) {
        return keyedWith(salt.length == 0 ? new byte[HASH_BYTES] : salt).doFinal(inputKeyingMaterial);
    }

    /** Section 2.3: {@code length} bytes, from 1 to 8160; throws IllegalArgumentException outside. */
    static byte[] expand(byte[] pseudorandomKey, byte[] info, int length) {
        if (length < 1 || length > LONGEST_OUTPUT) {
            throw new IllegalArgumentException("Must be from 1 to " + LONGEST_OUTPUT + " bytes.");
        }
        Mac mac = keyedWith(pseudorandomKey);
        byte[] output = new byte[length];
        byte[] block = {};
        for (int counter = 1, filled = 0; filled < length; counter++, filled += HASH_BYTES) {
            mac.update(block);
            mac.update(info);
            mac.update((byte) counter);
            block = mac.doFinal();
            System.arraycopy(block, 0, output, filled, Math.min(HASH_BYTES, length - filled));
        }
        return output;
    }

    private static Mac keyedWith(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Arrays.copyOf(key, key.length), HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
