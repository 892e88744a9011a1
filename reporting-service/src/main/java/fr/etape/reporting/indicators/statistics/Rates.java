package fr.etape.reporting.indicators.statistics;

/** Intervals of rates, 0 to 1. */
public final class Rates {

    /** Standard deviations that hold 95 % of the normal distribution. */
    public static final double Z_95 = 1.959963984540054;

    private Rates() {}

    /**
     * Wilson's interval of x out of n.
     *
     * @param n at least 1
     * @param z standard deviations
     */
    public static Interval wilson(int x, int n, double z) {
        double p = (double) x / n;
        double z2 = z * z;
        double centre = p + z2 / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        return new Interval(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }

    /** Newcombe's interval of the difference of two rates, the second less the first, from their Wilson intervals. */
    public static Interval newcombe(int x1, int n1, int x2, int n2, double z) {
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        Interval first = wilson(x1, n1, z);
        Interval second = wilson(x2, n2, z);
        return new Interval(
                p2 - p1 - Math.hypot(p2 - second.low(), first.high() - p1),
                p2 - p1 + Math.hypot(second.high() - p2, p1 - first.low()));
    }

    /**
     * Standard deviations for one of several comparisons, so that all of them together keep 95 % (Bonferroni, which is
     * stricter than Holm).
     *
     * @param comparisons at least 1
     */
    public static double zOf(int comparisons) {
        if (comparisons == 1) {
            return Z_95;
        }
        double tail = 0.025 / comparisons;
        double low = 0;
        double high = 8;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (upperTail(middle) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // Abramowitz and Stegun 26.2.17: off by less than 7.5e-8
    private static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
    }
}
