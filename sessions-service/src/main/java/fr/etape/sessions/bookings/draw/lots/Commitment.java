package fr.etape.sessions.bookings.draw.lots;

/**
 * What is published before the wishes close: the last value of a {@link SecretChain}. It binds whoever holds the secret
 * to all codes of the chain and tells none of them.
 *
 * @param hash SHA-256 applied {@code length} times to the secret
 * @param length from 2 to 10,000; the chain has one code less, for the secret itself is never a code
 */
public record Commitment(Hash256 hash, int length) {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 10_000;

    /** Throws IllegalArgumentException for a length outside 2 to 10,000. */
    public Commitment {
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException("Must be from " + SHORTEST + " to " + LONGEST + ".");
        }
    }

    /** How many codes can be revealed: one for the draw, the others for released seats. */
    public int codes() {
        return length - 1;
    }
}
