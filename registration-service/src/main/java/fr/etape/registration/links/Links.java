package fr.etape.registration.links;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.etape.communes.Folding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives what names or opens a registration. Safe for use by many threads. */
@Component
public final class Links {

    private static final int ID = 16;
    private static final int PROOF = 16;
    private static final int ORGANISATION = 16;
    private static final int TOKEN = ID + Long.BYTES + PROOF;

    private final Derivation derivation;

    public Links(LinkSettings settings) {
        this.derivation = new Derivation(settings.linkSecret());
    }

    /** The id of the registration that a request asks for, however often it is sent. */
    public UUID registrationId(String stopId, String idempotencyKey) {
        return uuid(derivation.of("registration", stopId, idempotencyKey));
    }

    /**
     * The same for all spellings of an address, and useless to anybody who reads it in a log or an index. Text that is
     * not an address has a key too, under which nobody is registered.
     */
    public UUID personKey(String email) {
        return uuid(derivation.of("person", CanonicalEmail.of(email).orElse(email)));
    }

    /**
     * A code of 32 hexadecimal digits for an organisation: of its SIREN, or where there is none of its name without
     * case, accents and punctuation. It is the same at all stops. A SIREN that is typed as a name has another code.
     */
    public String organisation(@Nullable String siren, String name) {
        byte[] derived = siren == null
                ? derivation.of("organisation by name", Folding.fold(name))
                : derivation.of("organisation by siren", siren);
        return HexFormat.of().formatHex(derived, 0, ORGANISATION);
    }

    /**
     * {@code <stopId>.<54 characters>}: the registration's id, the generation of the link, and the proof of both. Id
     * and generation are not secret, since events have them; the proof is 128 bits that nobody can guess.
     */
    public String accessToken(LinkClaim claim) {
        String id = claim.registrationId().toString();
        byte[] proof = derivation.of("access", claim.stopId(), id, Long.toString(claim.generation()));
        byte[] token = ByteBuffer.allocate(TOKEN)
                .putLong(claim.registrationId().getMostSignificantBits())
                .putLong(claim.registrationId().getLeastSignificantBits())
                .putLong(claim.generation())
                .put(proof, 0, PROOF)
                .array();
        return claim.stopId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Empty for anything that {@link #accessToken} did not make. A near miss takes as long as nonsense of the same
     * form.
     */
    public Optional<LinkClaim> claimOf(String token) {
        int dot = token.indexOf('.');
        byte[] bytes = dot < 1 ? new byte[0] : decoded(token.substring(dot + 1));
        if (bytes.length != TOKEN) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        LinkClaim claim = new LinkClaim(token.substring(0, dot), uuidOf(parts), parts.getLong());
        boolean genuine = MessageDigest.isEqual(accessToken(claim).getBytes(US_ASCII), token.getBytes(US_ASCII));
        return genuine ? Optional.of(claim) : Optional.empty();
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

    /** Version 8 of RFC 9562: the bits are defined by whoever makes the UUID. */
    private static UUID uuid(byte[] derived) {
        byte[] bytes = Arrays.copyOf(derived, ID);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x80);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return uuidOf(ByteBuffer.wrap(bytes));
    }
}
