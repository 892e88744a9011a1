package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Rates;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator at one stop, or of one college there. Figures are null when it is missing or suppressed.
 *
 * @param group the college it is about; empty for all people
 * @param x counted
 * @param n of how many; null where there is no base to count. Of a profile, its unknown ones among them
 * @param interval of 95 %; null where none can be given
 * @param groups of a profile: how many in each, in order; empty otherwise
 * @param variant what must be the same to compare two values, such as a rule of counting; empty where nothing varies
 */
public record IndicatorValue(
        Indicator indicator,
        String group,
        @Nullable Integer x,
        @Nullable Integer n,
        @Nullable Double value,
        @Nullable Interval interval,
        Map<String, Integer> groups,
        String variant,
        ObsStatus obsStatus,
        ConfStatus confStatus) {

    /** The group of a profile whose members are not known; it is shown, and left out of comparisons. */
    static final String UNKNOWN = "UNKNOWN";

    /** Below, a value of opinions or of people would tell of individuals. */
    static final int FEWEST = 5;

    /** Below, chance is larger than most differences. */
    static final int RELIABLE = 30;

    static IndicatorValue missing(Indicator indicator) {
        return bare(indicator, ObsStatus.M, ConfStatus.F);
    }

    static IndicatorValue suppressed(Indicator indicator) {
        return bare(indicator, ObsStatus.Q, ConfStatus.C);
    }

    private static IndicatorValue bare(Indicator indicator, ObsStatus obs, ConfStatus conf) {
        return new IndicatorValue(indicator, "", null, null, null, null, Map.of(), "", obs, conf);
    }

    static IndicatorValue number(Indicator indicator, int x, boolean closed) {
        return new IndicatorValue(
                indicator,
                "",
                x,
                null,
                (double) x,
                null,
                Map.of(),
                "",
                closed ? ObsStatus.A : ObsStatus.P,
                ConfStatus.F);
    }

    /** @param variant what must be the same to compare two values */
    static IndicatorValue rate(Indicator indicator, int x, int n, String variant, boolean closed) {
        if (n == 0) {
            return missing(indicator);
        }
        if (n < FEWEST) {
            return suppressed(indicator);
        }
        Interval interval = x <= n ? Rates.wilson(x, n, Rates.Z_95) : null;
        return new IndicatorValue(
                indicator, "", x, n, (double) x / n, interval, Map.of(), variant, status(n, closed), ConfStatus.F);
    }

    /** @param n how many it is made from */
    static IndicatorValue measure(
            Indicator indicator, double value, int n, @Nullable Interval interval, boolean closed) {
        return new IndicatorValue(
                indicator, "", null, n, value, interval, Map.of(), "", status(n, closed), ConfStatus.F);
    }

    /** @param n how many there were at the end of the curve */
    static IndicatorValue curve(Indicator indicator, int n, boolean closed) {
        return new IndicatorValue(indicator, "", null, n, null, null, Map.of(), "", status(n, closed), ConfStatus.F);
    }

    /** @param variant what must be the same to compare two values */
    static IndicatorValue profile(Indicator indicator, Map<String, Integer> groups, String variant, boolean closed) {
        int n = groups.values().stream().mapToInt(Integer::intValue).sum();
        int known = n - groups.getOrDefault(UNKNOWN, 0);
        return known == 0
                ? missing(indicator)
                : new IndicatorValue(
                        indicator, "", null, n, null, null, groups, variant, status(known, closed), ConfStatus.F);
    }

    /** How many are in each group whose members are known. */
    int[] known() {
        return groups.entrySet().stream()
                .filter(group -> !group.getKey().equals(UNKNOWN))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    /** The same, of one college. */
    IndicatorValue of(College college) {
        return new IndicatorValue(
                indicator, college.name(), x, n, value, interval, groups, variant, obsStatus, confStatus);
    }

    private static ObsStatus status(int n, boolean closed) {
        if (n < RELIABLE) {
            return ObsStatus.U;
        }
        return closed ? ObsStatus.A : ObsStatus.P;
    }
}
