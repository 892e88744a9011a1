package fr.etape.reporting.attendance.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.Csv;
import fr.etape.reporting.archive.ConcurrencyLimit;
import fr.etape.reporting.attendance.StopReport;
import fr.etape.reporting.attendance.TourReport;
import fr.etape.reporting.attendance.documents.PastReports;
import fr.etape.reporting.attendance.documents.StopReports;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final StopReports reports;
    private final PastReports past;
    private final ConcurrencyLimit limit;

    ReportController(StopReports reports, PastReports past, ConcurrencyLimit limit) {
        this.reports = reports;
        this.past = past;
        this.limit = limit;
    }

    /**
     * @param position for the report after this event of the stop
     * @param at for the report as it stood at this instant
     */
    @GetMapping("/stops/{stopId}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<StopReportBody> stop(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable Instant at) {
        StopReport report = asked(stopId, position, at);
        return answer(Long.toString(report.position()), StopReportBody.of(report));
    }

    /**
     * @param position as for {@link #stop}
     * @param at as for {@link #stop}
     */
    @GetMapping(path = "/stops/{stopId}/registrations.csv", produces = Csv.TYPE)
    @Allowed(Who.PUBLIC)
    ResponseEntity<String> table(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable Instant at) {
        StopReport report = asked(stopId, position, at);
        return answer(report.position() + "-csv", StopReportBody.of(report).csv());
    }

    @GetMapping("/tour")
    @Allowed(Who.PUBLIC)
    ResponseEntity<TourReportBody> tour() {
        TourReport report = reports.tour();
        return answer(report.stops() + "-" + report.positions(), TourReportBody.of(report));
    }

    private StopReport asked(String stopId, @Nullable Long position, @Nullable Instant at) {
        if (position != null && at != null) {
            throw new Problem(ProblemType.UNREADABLE, "Give a position or an instant, not both.");
        }
        StopReport report = find(stopId, position, at);
        if (report == null) {
            throw Problem.notFound();
        }
        return report;
    }

    private @Nullable StopReport find(String stopId, @Nullable Long position, @Nullable Instant at) {
        if (position != null) {
            return position < 1 ? null : limit.run(() -> past.asOfPosition(stopId, position));
        }
        return at == null ? reports.find(stopId) : limit.run(() -> past.asOf(stopId, at));
    }

    private static <T> ResponseEntity<T> answer(String tag, T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .body(body);
    }
}
