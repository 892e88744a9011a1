package fr.etape.registration.passes;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import org.junit.jupiter.api.Test;

class PassKeyTest {

    private static final String SECRET = "a secret of at least 32 characters";

    private static ECPoint point(String number) {
        ECParameterSpec curve = Curve.P_256.toECParameterSpec();
        return new CurvePoints(curve).timesGenerator(new BigInteger(number, 16));
    }

    private static ECPoint at(String x, String y) {
        return new ECPoint(new BigInteger(x, 16), new BigInteger(y, 16));
    }

    /** <a href="https://www.rfc-editor.org/rfc/rfc6979#appendix-A.2.5">RFC 6979, A.2.5</a>. */
    @Test
    void aPublicPointIsThatOfThePublishedExample() {
        assertThat(point("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721"))
                .isEqualTo(at(
                        "60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6",
                        "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299"));
    }

    @Test
    void theSmallestAndTheLargestNumberHaveTheGeneratorAndItsMirrorImage() {
        ECParameterSpec curve = Curve.P_256.toECParameterSpec();
        BigInteger prime = ((java.security.spec.ECFieldFp) curve.getCurve().getField()).getP();
        ECPoint generator = curve.getGenerator();

        assertThat(new CurvePoints(curve).timesGenerator(BigInteger.ONE)).isEqualTo(generator);
        assertThat(new CurvePoints(curve).timesGenerator(curve.getOrder().subtract(BigInteger.ONE)))
                .isEqualTo(new ECPoint(generator.getAffineX(), prime.subtract(generator.getAffineY())));
    }

    @Test
    void allInstancesHaveTheSameKeyAndAnotherSecretHasAnother() throws JOSEException {
        ECKey key = PassKey.of(SECRET);

        assertThat(PassKey.of(SECRET)).isEqualTo(key);
        assertThat(PassKey.of(SECRET + "!").getKeyID()).isNotEqualTo(key.getKeyID());
        assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
        assertThat(key.toPublicJWK().isPrivate()).isFalse();
    }
}
