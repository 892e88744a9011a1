package fr.etape.sessions.bookings.draw.lots;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * 32 bytes, made by SHA-256 or HMAC-SHA-256.
 *
 * @param hex 64 lower-case hexadecimal digits; they sort as the bytes do
 */
public record Hash256(String hex) implements Comparable<Hash256> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** Throws IllegalArgumentException for anything but 64 lower-case hexadecimal digits. */
    public Hash256 {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("Must be 64 lower-case hexadecimal digits.");
        }
    }

    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /** SHA-256 of the message, of any length. */
    public static Hash256 ofMessage(byte[] message) {
        try {
            return ofBytes(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Hash256 ofBytes(byte[] bytes) {
        return new Hash256(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of these 32 bytes, not of their digits. */
    public Hash256 hashed() {
        return ofMessage(bytes());
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Hash256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
