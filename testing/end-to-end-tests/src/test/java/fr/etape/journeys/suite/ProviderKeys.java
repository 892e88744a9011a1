package fr.etape.journeys.suite;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What tests need to make tokens that look like the provider's.
 *
 * @param published by which services check its tokens
 * @param own one by which it could have signed, for tokens of which something else is wrong; null when none can be had
 * @param kid by which services find that one; null for the same as of its own tokens
 */
public record ProviderKeys(
        PublicKey published,
        @Nullable PrivateKey own,
        @Nullable String kid) {

    static ProviderKeys kept(byte[] pkcs8) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            PublicKey published = rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return new ProviderKeys(published, key, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of this id in a JWK set; throws {@link AssertionError} when it is not there. */
    static PublicKey in(JsonNode jwkSet, String kid) {
        JsonNode jwk = jwkSet.path("keys")
                .valueStream()
                .filter(key -> key.path("kid").asString("").equals(kid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + kid + " in " + jwkSet));
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonNode member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(member.asString()));
    }
}
