package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.ConfStatus;
import fr.etape.reporting.indicators.IndicatorValue;
import fr.etape.reporting.indicators.ObsStatus;
import fr.etape.reporting.indicators.Unit;
import fr.etape.reporting.indicators.statistics.Interval;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record ValueBody(
        String indicator,
        Unit unit,
        @Nullable String college,
        @Nullable Integer x,
        @Nullable Integer n,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Map<String, Integer> groups,
        ObsStatus obsStatus,
        ConfStatus confStatus) {

    static ValueBody of(IndicatorValue value) {
        Interval interval = value.interval();
        return new ValueBody(
                value.indicator().code(),
                value.indicator().unit(),
                value.group().isEmpty() ? null : value.group(),
                value.x(),
                value.n(),
                rounded(value.value()),
                interval == null ? null : rounded(interval.low()),
                interval == null ? null : rounded(interval.high()),
                value.groups(),
                value.obsStatus(),
                value.confStatus());
    }

    /** To six decimals: what follows differs between machines. */
    static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1e6) / 1e6;
    }
}
