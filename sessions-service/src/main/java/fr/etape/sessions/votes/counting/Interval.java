package fr.etape.sessions.votes.counting;

/**
 * Bounds of a share, both from 0 to 1. For display: nothing is ranked by them.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

    /** The 97.5 % point of the normal distribution: 95 % of it lies between minus this and this. */
    private static final double Z = 1.959963984540054;

    /**
     * The Wilson 95 % interval of {@code part} out of {@code whole}: E. B. Wilson, "Probable Inference, the Law of
     * Succession, and Statistical Inference", JASA 22, 1927. Of nothing, it is everything: 0 to 1.
     *
     * @throws IllegalArgumentException if the part is negative or larger than the whole
     */
    public static Interval wilson(int part, int whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not a part of " + whole);
        }
        if (whole == 0) {
            return new Interval(0, 1);
        }
        double share = (double) part / whole;
        double shrink = 1 + Z * Z / whole;
        double middle = (share + Z * Z / (2 * whole)) / shrink;
        double reach = Z / shrink * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        // at the ends the formula gives exactly 0 and 1, rounding does not
        return new Interval(part == 0 ? 0 : middle - reach, part == whole ? 1 : middle + reach);
    }
}
