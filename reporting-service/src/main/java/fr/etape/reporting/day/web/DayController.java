package fr.etape.reporting.day.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.reporting.Csv;
import fr.etape.reporting.day.DayReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DayController {

    private final AskedDay asked;

    DayController(AskedDay asked) {
        this.asked = asked;
    }

    /**
     * @param positions for the day after these events, as {@code positions} of a report names them
     * @param at for the day as it stood at this instant
     */
    @GetMapping("/api/reports/stops/{stopId}/day")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<DayBody> day(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String positions,
            @RequestParam(required = false) @Nullable Instant at) {
        DayReport report = asked.asOf(stopId, positions, at);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Positions.write(report.positions()))
                .body(DayBody.of(report));
    }

    /**
     * @param positions as for {@link #day}
     * @param at as for {@link #day}
     */
    @GetMapping(path = "/api/reports/stops/{stopId}/day.csv", produces = Csv.TYPE)
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<String> table(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String positions,
            @RequestParam(required = false) @Nullable Instant at) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(DayTable.of(DayBody.of(asked.asOf(stopId, positions, at))));
    }
}
