package fr.etape.reporting.indicators.web;

import fr.etape.reporting.Csv;
import java.util.List;

/** Values of stops as CSV. */
final class Tables {

    private Tables() {}

    /** One line for each value, and one for each group of a profile. */
    static String values(StopBody stop) {
        Csv csv = new Csv(
                "stopId",
                "rehearsal",
                "methodology",
                "indicator",
                "unit",
                "group",
                "x",
                "n",
                "value",
                "low",
                "high",
                "obsStatus",
                "confStatus");
        for (ValueBody value : stop.values()) {
            csv.line(
                    stop.stopId(),
                    stop.rehearsal(),
                    stop.methodology().version(),
                    value.indicator(),
                    value.unit(),
                    value.college(),
                    value.x(),
                    value.n(),
                    value.value(),
                    value.low(),
                    value.high(),
                    value.obsStatus(),
                    value.confStatus());
            value.groups()
                    .forEach((group, count) -> csv.line(
                            stop.stopId(),
                            stop.rehearsal(),
                            stop.methodology().version(),
                            value.indicator(),
                            value.unit(),
                            group,
                            count,
                            value.n(),
                            null,
                            null,
                            null,
                            value.obsStatus(),
                            value.confStatus()));
        }
        return csv.text();
    }

    /** The pick-up of each stop; one that has none has one line, which says that it is missing. */
    static String pickUp(List<StopBody> stops) {
        Csv csv = new Csv(
                "stopId",
                "rehearsal",
                "methodology",
                "indicator",
                "daysBefore",
                "date",
                "confirmed",
                "ofCapacity",
                "ofLast",
                "obsStatus",
                "confStatus");
        stops.forEach(stop -> pickUp(csv, stop));
        return csv.text();
    }

    private static void pickUp(Csv csv, StopBody stop) {
        PickUpBody pickUp = stop.pickUp();
        String version = stop.methodology().version();
        for (PickUpBody.Day day : pickUp.days()) {
            csv.line(
                    stop.stopId(),
                    stop.rehearsal(),
                    version,
                    pickUp.indicator(),
                    day.daysBefore(),
                    day.date(),
                    day.confirmed(),
                    day.ofCapacity(),
                    day.ofLast(),
                    pickUp.obsStatus(),
                    pickUp.confStatus());
        }
        if (pickUp.days().isEmpty()) {
            csv.line(
                    stop.stopId(),
                    stop.rehearsal(),
                    version,
                    pickUp.indicator(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    pickUp.obsStatus(),
                    pickUp.confStatus());
        }
    }
}
