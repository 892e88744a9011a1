package fr.etape.registration.passes;

import static java.security.spec.ECPoint.POINT_INFINITY;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/**
 * Adds points of an elliptic curve, which the Java platform does not offer by itself. Only for making a key once: the
 * time it takes depends on the number.
 */
final class CurvePoints {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private final ECParameterSpec curve;
    private final BigInteger prime;

    CurvePoints(ECParameterSpec curve) {
        this.curve = curve;
        this.prime = ((ECFieldFp) curve.getCurve().getField()).getP();
    }

    /** The public point of a private number from 1 to the order of the curve, exclusive. */
    ECPoint timesGenerator(BigInteger number) {
        ECPoint sum = POINT_INFINITY;
        for (int bit = number.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            if (number.testBit(bit)) {
                sum = add(sum, curve.getGenerator());
            }
        }
        return sum;
    }

    private ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(POINT_INFINITY)) {
            return other;
        }
        BigInteger slope = one.equals(other) ? tangent(one) : secant(one, other);
        BigInteger x = slope.multiply(slope)
                .subtract(one.getAffineX())
                .subtract(other.getAffineX())
                .mod(prime);
        BigInteger y = slope.multiply(one.getAffineX().subtract(x))
                .subtract(one.getAffineY())
                .mod(prime);
        return new ECPoint(x, y);
    }

    private BigInteger tangent(ECPoint point) {
        BigInteger rise =
                point.getAffineX().pow(2).multiply(THREE).add(curve.getCurve().getA());
        return rise.multiply(point.getAffineY().multiply(TWO).modInverse(prime));
    }

    private BigInteger secant(ECPoint one, ECPoint other) {
        BigInteger rise = other.getAffineY().subtract(one.getAffineY());
        BigInteger run = other.getAffineX().subtract(one.getAffineX());
        return rise.multiply(run.modInverse(prime));
    }
}
