package fr.etape.reporting.day.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.archive.ConcurrencyLimit;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import fr.etape.reporting.day.documents.DayParts;
import fr.etape.reporting.day.documents.PastDays;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DayController {

    private final DayParts parts;
    private final PastDays past;
    private final ConcurrencyLimit limit;

    DayController(DayParts parts, PastDays past, ConcurrencyLimit limit) {
        this.parts = parts;
        this.past = past;
        this.limit = limit;
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
        DayReport report = find(stopId, positions, at);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Positions.write(report.positions()))
                .body(DayBody.of(report));
    }

    private DayReport find(String stopId, @Nullable String positions, @Nullable Instant at) {
        if (positions != null && at != null) {
            throw new Problem(ProblemType.UNREADABLE, "Give positions or an instant, not both.");
        }
        Map<DayStream, PartAt> found = parts(stopId, positions, at);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return new DayReport(stopId, found);
    }

    private Map<DayStream, PartAt> parts(String stopId, @Nullable String positions, @Nullable Instant at) {
        if (positions != null) {
            Map<DayStream, Long> read = Positions.read(positions);
            return limit.run(() -> past.asOf(stopId, read));
        }
        return at == null ? parts.find(stopId) : limit.run(() -> past.asOf(stopId, at));
    }
}
