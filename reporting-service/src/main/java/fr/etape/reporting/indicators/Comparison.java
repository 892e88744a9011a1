package fr.etape.reporting.indicators;

import fr.etape.reporting.indicators.statistics.Curve;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Profiles;
import fr.etape.reporting.indicators.statistics.Profiles.Chance;
import fr.etape.reporting.indicators.statistics.Rates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two stops or more, side by side.
 *
 * @param stops in the order in which they were asked for
 */
public record Comparison(List<Indicators> stops) {

    private static final double MUCH_CAPACITY = 1.2;

    public Comparison {
        stops = List.copyOf(stops);
    }

    /** Every indicator for every two stops. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            for (int i = 0; i < stops.size(); i++) {
                for (int j = i + 1; j < stops.size(); j++) {
                    pairs.add(pair(indicator, stops.get(i), stops.get(j)));
                }
            }
        }
        return pairs;
    }

    private Pair pair(Indicator indicator, Indicators first, Indicators second) {
        IndicatorValue one = first.of(indicator);
        IndicatorValue other = second.of(indicator);
        Refusal refusal = refusal(first, second, one, other);
        if (refusal != null) {
            return Pair.refused(indicator, id(first), id(second), refusal);
        }
        return switch (indicator.unit()) {
            case NUMBER -> Pair.refused(indicator, id(first), id(second), Refusal.SIZE_ONLY);
            case RATE -> rates(first, second, one, other);
            case MEASURE -> measures(first, second, one, other);
            case PROFILE -> profiles(first, second, one, other);
        };
    }

    static @Nullable Refusal refusal(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        if (first.day().rehearsal() != second.day().rehearsal()) {
            return Refusal.REHEARSAL_WITH_REAL;
        }
        if (!first.closed() || !second.closed()) {
            return Refusal.NOT_CLOSED;
        }
        if (one.obsStatus() == ObsStatus.M || other.obsStatus() == ObsStatus.M) {
            return Refusal.MISSING;
        }
        if (one.obsStatus() == ObsStatus.Q || other.obsStatus() == ObsStatus.Q) {
            return Refusal.SUPPRESSED;
        }
        if (!one.variant().equals(other.variant())) {
            return Refusal.VARIANT_DIFFERS;
        }
        boolean few = one.obsStatus() == ObsStatus.U || other.obsStatus() == ObsStatus.U;
        return few && one.indicator() != Indicator.SOURCES_PER_PROPOSAL ? Refusal.TOO_FEW : null;
    }

    private Pair rates(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        int comparisons = stops.size() * (stops.size() - 1) / 2;
        Interval interval = one.interval() == null || other.interval() == null
                ? null
                : Rates.newcombe(
                        count(one.x()), count(one.n()), count(other.x()), count(other.n()), Rates.zOf(comparisons));
        Boolean different = interval == null ? null : interval.excludesZero();
        Pair.Note note =
                one.indicator() == Indicator.FILL && capacityDiffers(first, second) ? Pair.Note.CAPACITY_DIFFERS : null;
        return new Pair(
                one.indicator(),
                id(first),
                id(second),
                difference(one, other),
                interval,
                null,
                null,
                different,
                null,
                note);
    }

    private static Pair measures(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        Double distance = one.indicator() == Indicator.PICK_UP_T50 ? distance(first, second) : null;
        return new Pair(
                one.indicator(), id(first), id(second), difference(one, other), null, distance, null, null, null, null);
    }

    private static Double distance(Indicators first, Indicators second) {
        Curve curve = first.pickUp();
        return curve.distance(second.pickUp());
    }

    private static Pair profiles(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        int[] a = one.groups().values().stream().mapToInt(Integer::intValue).toArray();
        int[] b = other.groups().values().stream().mapToInt(Integer::intValue).toArray();
        double distance = Profiles.dissimilarity(a, b);
        Chance chance = Profiles.chance(a, b, seed(first) + seed(second));
        return new Pair(
                one.indicator(),
                id(first),
                id(second),
                null,
                null,
                distance,
                chance,
                distance > chance.limit(),
                null,
                null);
    }

    private static double difference(IndicatorValue one, IndicatorValue other) {
        return Objects.requireNonNull(other.value()) - Objects.requireNonNull(one.value());
    }

    private static int count(@Nullable Integer figure) {
        return Objects.requireNonNull(figure);
    }

    private static boolean capacityDiffers(Indicators first, Indicators second) {
        double one = first.day().people().capacity();
        double other = second.day().people().capacity();
        return Math.max(one, other) > MUCH_CAPACITY * Math.min(one, other);
    }

    private static String seed(Indicators stop) {
        return id(stop) + stop.day().positions();
    }

    private static String id(Indicators stop) {
        return stop.day().stopId();
    }
}
