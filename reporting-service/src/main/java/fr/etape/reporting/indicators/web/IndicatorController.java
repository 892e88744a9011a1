package fr.etape.reporting.indicators.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.archive.ConcurrencyLimit;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import fr.etape.reporting.day.PartAt;
import fr.etape.reporting.day.documents.DayParts;
import fr.etape.reporting.indicators.Comparison;
import fr.etape.reporting.indicators.Indicator;
import fr.etape.reporting.indicators.Indicators;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndicatorController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int MOST_STOPS = 6;

    private final DayParts parts;
    private final ConcurrencyLimit limit;

    IndicatorController(DayParts parts, ConcurrencyLimit limit) {
        this.parts = parts;
        this.limit = limit;
    }

    record Listed(List<IndicatorBody> items) {}

    @GetMapping("/api/reports/indicators")
    @Allowed(Who.PUBLIC)
    Listed indicators() {
        return new Listed(
                Arrays.stream(Indicator.values()).map(IndicatorBody::of).toList());
    }

    @GetMapping("/api/reports/stops/{stopId}/indicators")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<StopBody> ofStop(@PathVariable String stopId) {
        return answer().body(StopBody.of(find(stopId)));
    }

    @GetMapping(path = "/api/reports/stops/{stopId}/indicators.csv", produces = "text/csv")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<String> table(@PathVariable String stopId) {
        return answer().contentType(CSV).body(Csv.values(List.of(StopBody.of(find(stopId)))));
    }

    /** @param stops two to six ids, separated by commas */
    @GetMapping("/api/reports/comparison")
    @Allowed(Who.STEERING)
    ResponseEntity<ComparisonBody> comparison(@RequestParam String stops) {
        return answer().body(compare(stops));
    }

    /** @param stops as for {@link #comparison} */
    @GetMapping(path = "/api/reports/comparison.csv", produces = "text/csv")
    @Allowed(Who.STEERING)
    ResponseEntity<String> comparisonTable(@RequestParam String stops) {
        return answer().contentType(CSV).body(Csv.pairs(compare(stops).pairs()));
    }

    private ComparisonBody compare(String stops) {
        List<String> ids = List.of(stops.split(",", -1));
        if (ids.size() < 2 || ids.size() > MOST_STOPS || ids.stream().distinct().count() < ids.size()) {
            throw new Problem(ProblemType.UNREADABLE, "Give two to six different stops, separated by commas.");
        }
        List<Indicators> found = ids.stream().map(this::find).toList();
        return limit.run(() -> ComparisonBody.of(new Comparison(found)));
    }

    private Indicators find(String stopId) {
        Map<DayStream, PartAt> found = parts.find(stopId);
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        return new Indicators(new DayReport(stopId, found));
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
