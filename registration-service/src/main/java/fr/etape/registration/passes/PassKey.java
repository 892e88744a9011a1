package fr.etape.registration.passes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;

/**
 * The P-256 key of a secret text. All instances with the same secret have the same key, and it is stored nowhere. The
 * private number is 1 + (512 bits of SHA-512 modulo n - 1), so no number is noticeably more likely than another.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.186-5">FIPS 186-5, A.2.1: extra random bits</a>
 */
final class PassKey {

    private static final String PURPOSE = "etape pass key\0";

    private PassKey() {}

    /** With its private half; its id is a digest of the public one. */
    static ECKey of(String secret) {
        try {
            ECParameterSpec curve = Curve.P_256.toECParameterSpec();
            byte[] bits = MessageDigest.getInstance("SHA-512").digest((PURPOSE + secret).getBytes(UTF_8));
            BigInteger number = new BigInteger(1, bits)
                    .mod(curve.getOrder().subtract(BigInteger.ONE))
                    .add(BigInteger.ONE);
            ECPoint point = new CurvePoints(curve).timesGenerator(number);
            KeyFactory keys = KeyFactory.getInstance("EC");
            PublicKey publicKey = keys.generatePublic(new ECPublicKeySpec(point, curve));
            PrivateKey privateKey = keys.generatePrivate(new ECPrivateKeySpec(number, curve));
            return new ECKey.Builder(Curve.P_256, (ECPublicKey) publicKey)
                    .privateKey(privateKey)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("every Java platform has this curve", e);
        }
    }
}
