package fr.etape.reporting.indicators;

import fr.etape.contracts.College;
import fr.etape.reporting.indicators.statistics.Interval;
import fr.etape.reporting.indicators.statistics.Profiles;
import fr.etape.reporting.indicators.statistics.Profiles.Chance;
import fr.etape.reporting.indicators.statistics.Rates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
                    pairs.addAll(pairs(indicator, stops.get(i), stops.get(j)));
                }
            }
        }
        return pairs;
    }

    private List<Pair> pairs(Indicator indicator, Indicators first, Indicators second) {
        List<IndicatorValue> ones = first.values(indicator);
        List<IndicatorValue> others = second.values(indicator);
        return IntStream.range(0, ones.size())
                .mapToObj(i -> pair(first, second, ones.get(i), others.get(i)))
                .toList();
    }

    private Pair pair(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        Refusal refusal = Refusals.of(first, second, one, other);
        if (refusal != null) {
            return Pair.refused(one.indicator(), one.group(), id(first), id(second), refusal);
        }
        return switch (one.indicator().unit()) {
            case NUMBER -> Pair.refused(one.indicator(), one.group(), id(first), id(second), Refusal.SIZE_ONLY);
            case RATE -> rates(first, second, one, other);
            case MEASURE -> measures(first, second, one, other);
            case PROFILE -> profiles(first, second, one, other);
            case CURVE -> curves(first, second, one);
        };
    }

    private Pair rates(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        int comparisons = stops.size() * (stops.size() - 1) / 2;
        Interval interval = one.interval() == null || other.interval() == null
                ? null
                : Rates.newcombe(
                        count(one.x()), count(one.n()), count(other.x()), count(other.n()), Rates.zOf(comparisons));
        Boolean different = interval == null ? null : interval.excludesZero();
        return new Pair(
                one.indicator(),
                one.group(),
                id(first),
                id(second),
                difference(one, other),
                interval,
                null,
                null,
                different,
                null,
                note(first, second, one, other));
    }

    private static Pair measures(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        return new Pair(
                one.indicator(),
                one.group(),
                id(first),
                id(second),
                difference(one, other),
                null,
                distance(first, second, one),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Double distance(Indicators first, Indicators second, IndicatorValue one) {
        return switch (one.indicator()) {
            case PICK_UP_T50 -> first.pickUp().distance(second.pickUp());
            case PICK_UP_T50_BY_COLLEGE -> {
                College college = College.valueOf(one.group());
                yield first.pickUp(college).distance(second.pickUp(college));
            }
            default -> null;
        };
    }

    private static Pair profiles(Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        int[] a = one.known();
        int[] b = other.known();
        double distance = Profiles.dissimilarity(a, b);
        Chance chance = Profiles.chance(a, b, seed(first) + seed(second));
        return new Pair(
                one.indicator(),
                one.group(),
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

    private static Pair curves(Indicators first, Indicators second, IndicatorValue one) {
        double distance =
                Objects.requireNonNull(first.pickUpDays()).distance(Objects.requireNonNull(second.pickUpDays()));
        return new Pair(
                one.indicator(), one.group(), id(first), id(second), null, null, distance, null, null, null, null);
    }

    private static double difference(IndicatorValue one, IndicatorValue other) {
        return Objects.requireNonNull(other.value()) - Objects.requireNonNull(one.value());
    }

    private static int count(@Nullable Integer figure) {
        return Objects.requireNonNull(figure);
    }

    private static Pair.@Nullable Note note(
            Indicators first, Indicators second, IndicatorValue one, IndicatorValue other) {
        return switch (one.indicator()) {
            case FILL ->
                differ(first.day().people().capacity(), second.day().people().capacity())
                        ? Pair.Note.CAPACITY_DIFFERS
                        : null;
            case QUOTA_TAKEN -> differ(count(one.n()), count(other.n())) ? Pair.Note.QUOTA_DIFFERS : null;
            default -> null;
        };
    }

    private static boolean differ(int one, int other) {
        return Math.max(one, other) > MUCH_CAPACITY * Math.min(one, other);
    }

    private static String seed(Indicators stop) {
        return id(stop) + stop.day().positions();
    }

    private static String id(Indicators stop) {
        return stop.day().stopId();
    }
}
