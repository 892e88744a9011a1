package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.ConfStatus;
import fr.etape.reporting.indicators.Indicator;
import fr.etape.reporting.indicators.IndicatorValue;
import fr.etape.reporting.indicators.Indicators;
import fr.etape.reporting.indicators.ObsStatus;
import fr.etape.reporting.indicators.PickUpDays;
import fr.etape.reporting.indicators.PickUpDays.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How seats were taken day by day. Both statuses are those of all its days.
 *
 * @param t50 days before the stop at the end of which half of the last count was reached first
 * @param t90 the same of nine tenths
 * @param days empty where nothing is to be counted, the latest last
 */
record PickUpBody(
        String indicator,
        @Nullable Integer t50,
        @Nullable Integer t90,
        List<Day> days,
        ObsStatus obsStatus,
        ConfStatus confStatus) {

    record Day(int daysBefore, LocalDate date, int confirmed, double ofCapacity, double ofLast) {

        private static Day of(Point point, PickUpDays all) {
            return new Day(
                    point.daysBefore(),
                    point.date(),
                    point.confirmed(),
                    rounded(all.ofCapacity(point)),
                    rounded(all.ofLast(point)));
        }

        private static double rounded(double value) {
            return Objects.requireNonNull(ValueBody.rounded(value));
        }
    }

    static PickUpBody of(Indicators stop) {
        PickUpDays all = stop.pickUpDays();
        IndicatorValue value = stop.of(Indicator.PICK_UP);
        return new PickUpBody(
                Indicator.PICK_UP.code(),
                all == null ? null : all.reached(0.5),
                all == null ? null : all.reached(0.9),
                all == null
                        ? List.of()
                        : all.points().stream().map(point -> Day.of(point, all)).toList(),
                value.obsStatus(),
                value.confStatus());
    }
}
