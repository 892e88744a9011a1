package fr.etape.reporting.indicators.web;

import fr.etape.reporting.Csv;
import fr.etape.reporting.indicators.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of stops as CSV. */
final class Tables {

    private Tables() {}

    /** What each indicator means: the dictionary of the other tables. */
    static String definitions() {
        Csv csv = new Csv("indicator,unit,byCollege,streams,rules,formulaFr,formulaEn,baseFr,baseEn");
        for (Indicator indicator : Indicator.values()) {
            IndicatorBody body = IndicatorBody.of(indicator);
            csv.line(
                    body.indicator(),
                    body.unit(),
                    body.byCollege(),
                    body.streams(),
                    String.join(" ", body.rules()),
                    body.formula().fr(),
                    body.formula().en(),
                    body.base().fr(),
                    body.base().en());
        }
        return csv.text();
    }

    /** One line for each value, and one for each group of a profile. */
    static String values(StopBody stop) {
        Csv csv = new Csv("stopId,rehearsal,methodology,indicator,unit,group,x,n,value,low,high,obsStatus,confStatus");
        for (ValueBody value : stop.values()) {
            line(csv, stop, value, value.college(), value.x(), false);
            value.groups().forEach((group, count) -> line(csv, stop, value, group, count, true));
        }
        return csv.text();
    }

    /** @param part whether it is one of several groups, whose value is that of none of them */
    private static void line(
            Csv csv, StopBody stop, ValueBody value, @Nullable String group, @Nullable Integer x, boolean part) {
        csv.line(
                stop.stopId(),
                stop.rehearsal(),
                stop.methodology().version(),
                value.indicator(),
                value.unit(),
                group,
                x,
                value.n(),
                part ? null : value.value(),
                part ? null : value.low(),
                part ? null : value.high(),
                value.obsStatus(),
                value.confStatus());
    }

    /** The pick-up of each stop; one that has none has one line, which says that it is missing. */
    static String pickUp(List<StopBody> stops) {
        Csv csv = new Csv("stopId,rehearsal,methodology,indicator,daysBefore,date,confirmed,ofCapacity,"
                + "ofLast,obsStatus,confStatus");
        stops.forEach(stop -> pickUp(csv, stop));
        return csv.text();
    }

    private static void pickUp(Csv csv, StopBody stop) {
        stop.pickUp().days().forEach(day -> line(csv, stop, day));
        if (stop.pickUp().days().isEmpty()) {
            line(csv, stop, null);
        }
    }

    private static void line(Csv csv, StopBody stop, PickUpBody.@Nullable Day day) {
        csv.line(
                stop.stopId(),
                stop.rehearsal(),
                stop.methodology().version(),
                stop.pickUp().indicator(),
                day == null ? null : day.daysBefore(),
                day == null ? null : day.date(),
                day == null ? null : day.confirmed(),
                day == null ? null : day.ofCapacity(),
                day == null ? null : day.ofLast(),
                stop.pickUp().obsStatus(),
                stop.pickUp().confStatus());
    }
}
