package fr.etape.sessions.bookings;

import fr.etape.sessions.bookings.draw.lots.SecretChain;

/**
 * What a draw's codes are made from. In no event, log or answer.
 *
 * @param bytes 16 at least, from a secure random generator
 * @param length of the chain, 2 to 10,000
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DrawSecret(byte[] bytes, int length) {

    public SecretChain chain() {
        return SecretChain.of(bytes, length);
    }

    @Override
    public String toString() {
        return "DrawSecret[" + length + "]";
    }
}
