package fr.etape.sessions.bookings.draw.lots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The one-time codes of a secret, § "One-Time Codes" of draft-thomson-elegy-vrs. With H for SHA-256 and length n, the
 * commitment is H^n(secret), the first code H^(n−1)(secret), the second H^(n−2)(secret), and so on. Each code proves
 * itself: its hash is what was published before it. Whoever knows a code in advance knows the lots once the source is
 * known, so codes stay secret until they are used.
 */
public final class SecretChain {

    /** Shorter secrets can be guessed from the commitment. */
    public static final int SHORTEST_SECRET_BYTES = 16;

    private final Commitment commitment;
    private final List<Hash256> codes;

    private SecretChain(Commitment commitment, List<Hash256> codes) {
        this.commitment = commitment;
        this.codes = codes;
    }

    /**
     * Throws IllegalArgumentException for a secret under 16 bytes or a length outside 2 to 10,000.
     *
     * @param secret from a secure random generator
     */
    public static SecretChain of(byte[] secret, int length) {
        if (secret.length < SHORTEST_SECRET_BYTES) {
            throw new IllegalArgumentException("Must have at least " + SHORTEST_SECRET_BYTES + " bytes.");
        }
        Deque<Hash256> newestFirst = new ArrayDeque<>();
        Hash256 value = Hash256.ofMessage(secret);
        for (int times = 1; times < length; times++) {
            newestFirst.push(value);
            value = value.hashed();
        }
        return new SecretChain(new Commitment(value, length), List.copyOf(newestFirst));
    }

    public Commitment commitment() {
        return commitment;
    }

    /** Throws IndexOutOfBoundsException outside 1 to {@link Commitment#codes}. */
    public Hash256 code(int number) {
        return codes.get(number - 1);
    }

    /** Tells no code. */
    @Override
    public String toString() {
        return commitment.toString();
    }
}
