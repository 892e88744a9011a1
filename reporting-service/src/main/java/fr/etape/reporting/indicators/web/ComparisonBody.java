package fr.etape.reporting.indicators.web;

import fr.etape.reporting.Csv;
import fr.etape.reporting.indicators.Comparison;
import java.util.List;
import java.util.Objects;

record ComparisonBody(List<StopBody> stops, List<PairBody> pairs) {

    static ComparisonBody of(Comparison comparison) {
        return new ComparisonBody(
                comparison.stops().stream().map(StopBody::of).toList(),
                comparison.pairs().stream().map(PairBody::of).toList());
    }

    /** Both values of each pair, and how far they can be relied on, as CSV. */
    String csv() {
        Csv csv = new Csv("indicator,group,first,second,difference,low,high,distance,chanceMedian,"
                + "chanceLimit,different,refusal,note,obsStatus,confStatus,firstValue,firstObsStatus,firstConfStatus,"
                + "secondValue,secondObsStatus,secondConfStatus");
        pairs.forEach(pair -> line(csv, pair, value(pair.first(), pair), value(pair.second(), pair)));
        return csv.text();
    }

    private static void line(Csv csv, PairBody pair, ValueBody first, ValueBody second) {
        csv.line(
                pair.indicator(),
                pair.college(),
                pair.first(),
                pair.second(),
                pair.difference(),
                pair.low(),
                pair.high(),
                pair.distance(),
                pair.chanceMedian(),
                pair.chanceLimit(),
                pair.different(),
                pair.refusal() == null ? null : pair.refusal().code(),
                pair.note() == null ? null : pair.note().code(),
                pair.obsStatus(),
                pair.confStatus(),
                first.value(),
                first.obsStatus(),
                first.confStatus(),
                second.value(),
                second.obsStatus(),
                second.confStatus());
    }

    private ValueBody value(String stopId, PairBody pair) {
        return stops.stream()
                .filter(stop -> stop.stopId().equals(stopId))
                .flatMap(stop -> stop.values().stream())
                .filter(value ->
                        value.indicator().equals(pair.indicator()) && Objects.equals(value.college(), pair.college()))
                .findFirst()
                .orElseThrow();
    }
}
