package fr.etape.registration.links;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Derives all that names or opens a registration. Safe for use by many threads. */
public final class Links {

    private static final int ID = 16;
    private static final int TOKEN = 32;
    private static final byte GENERATION = 0;

    private final Derivation derivation;

    /** @param secret 32 characters at least */
    public Links(String secret) {
        this.derivation = new Derivation(secret);
    }

    /** The id of the registration that a request asks for, however often it is sent. */
    public UUID registrationId(String stopId, String idempotencyKey) {
        return uuid(derivation.of("registration", stopId, idempotencyKey));
    }

    /** The same for all spellings of an address, and worth nothing to whoever reads it in a log or an index. */
    public UUID personKey(String email) {
        return uuid(derivation.of("person", email.strip().toLowerCase(Locale.ROOT)));
    }

    /** {@code <stopId>.<43 characters>}: the registration's id, the generation of the link, and the proof of both. */
    public String accessToken(Access access) {
        byte[] token = ByteBuffer.allocate(TOKEN)
                .putLong(access.registrationId().getMostSignificantBits())
                .putLong(access.registrationId().getLeastSignificantBits())
                .put(GENERATION)
                .array();
        String id = access.registrationId().toString();
        byte[] proof = derivation.of("access", access.stopId(), id, Byte.toString(GENERATION));
        System.arraycopy(proof, 0, token, ID + 1, TOKEN - ID - 1);
        return access.stopId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for whatever {@link #accessToken} did not make. Takes as long for a near miss as for nonsense of that form. */
    public Optional<Access> access(String token) {
        int dot = token.indexOf('.');
        byte[] bytes = dot < 1 ? new byte[0] : decoded(token.substring(dot + 1));
        if (bytes.length != TOKEN) {
            return Optional.empty();
        }
        Access access = new Access(token.substring(0, dot), uuidOf(ByteBuffer.wrap(bytes)));
        boolean genuine = MessageDigest.isEqual(accessToken(access).getBytes(US_ASCII), token.getBytes(US_ASCII));
        return genuine ? Optional.of(access) : Optional.empty();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static UUID uuidOf(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Version 8 of RFC 9562: whatever its maker chose. */
    private static UUID uuid(byte[] derived) {
        byte[] bytes = Arrays.copyOf(derived, ID);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x80);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return uuidOf(ByteBuffer.wrap(bytes));
    }
}
