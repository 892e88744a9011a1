package fr.etape.reporting.indicators.web;

import fr.etape.reporting.indicators.Indicators;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record StopBody(
        String stopId,
        boolean rehearsal,
        boolean closed,
        Map<String, Long> positions,
        Instant occurredAt,
        MethodologyBody methodology,
        List<ValueBody> values,
        PickUpBody pickUp) {

    static StopBody of(Indicators stop) {
        return new StopBody(
                stop.day().stopId(),
                stop.day().rehearsal(),
                stop.closed(),
                stop.day().positions(),
                stop.day().occurredAt(),
                MethodologyBody.of(stop.methodology()),
                stop.all().stream().map(ValueBody::of).toList(),
                PickUpBody.of(stop));
    }
}
