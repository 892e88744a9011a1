package fr.etape.reporting.indicators.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.reporting.Csv;
import fr.etape.reporting.archive.ConcurrencyLimit;
import fr.etape.reporting.day.web.AskedDay;
import fr.etape.reporting.indicators.Comparison;
import fr.etape.reporting.indicators.Indicator;
import fr.etape.reporting.indicators.Indicators;
import fr.etape.reporting.indicators.Methodology;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndicatorController {

    private static final int MOST_STOPS = 6;

    private final AskedDay asked;
    private final ConcurrencyLimit limit;

    IndicatorController(AskedDay asked, ConcurrencyLimit limit) {
        this.asked = asked;
        this.limit = limit;
    }

    /** @param methodology version of all indicators together, and of the rules by which stops are held */
    record Listed(String methodology, List<IndicatorBody> items) {}

    @GetMapping("/api/reports/indicators")
    @Allowed(Who.PUBLIC)
    Listed indicators() {
        return new Listed(
                Methodology.VERSION,
                Arrays.stream(Indicator.values()).map(IndicatorBody::of).toList());
    }

    @GetMapping(path = "/api/reports/indicators.csv", produces = Csv.TYPE)
    @Allowed(Who.PUBLIC)
    ResponseEntity<String> dictionary() {
        return answer().body(Tables.definitions());
    }

    /**
     * @param positions for the stop after these events, as {@code positions} of a report names them
     * @param at for the stop as it stood at this instant
     */
    @GetMapping("/api/reports/stops/{stopId}/indicators")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<StopBody> ofStop(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String positions,
            @RequestParam(required = false) @Nullable Instant at) {
        return answer().body(StopBody.of(new Indicators(asked.asOf(stopId, positions, at))));
    }

    /**
     * @param positions as for {@link #ofStop}
     * @param at as for {@link #ofStop}
     */
    @GetMapping(path = "/api/reports/stops/{stopId}/indicators.csv", produces = Csv.TYPE)
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<String> table(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String positions,
            @RequestParam(required = false) @Nullable Instant at) {
        StopBody stop = StopBody.of(new Indicators(asked.asOf(stopId, positions, at)));
        return answer().body(Tables.values(stop));
    }

    /**
     * @param positions as for {@link #ofStop}
     * @param at as for {@link #ofStop}
     */
    @GetMapping(path = "/api/reports/stops/{stopId}/pick-up.csv", produces = Csv.TYPE)
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<String> pickUpTable(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String positions,
            @RequestParam(required = false) @Nullable Instant at) {
        StopBody stop = StopBody.of(new Indicators(asked.asOf(stopId, positions, at)));
        return answer().body(Tables.pickUp(List.of(stop)));
    }

    /** @param stops two to six ids, separated by commas */
    @GetMapping("/api/reports/comparison")
    @Allowed(Who.STEERING)
    ResponseEntity<ComparisonBody> comparison(@RequestParam String stops) {
        return answer().body(compare(stops));
    }

    /** @param stops as for {@link #comparison} */
    @GetMapping(path = "/api/reports/comparison.csv", produces = Csv.TYPE)
    @Allowed(Who.STEERING)
    ResponseEntity<String> comparisonTable(@RequestParam String stops) {
        return answer().body(compare(stops).csv());
    }

    /** @param stops as for {@link #comparison} */
    @GetMapping(path = "/api/reports/comparison/pick-up.csv", produces = Csv.TYPE)
    @Allowed(Who.STEERING)
    ResponseEntity<String> comparedPickUpTable(@RequestParam String stops) {
        return answer().body(
                        Tables.pickUp(found(stops).stream().map(StopBody::of).toList()));
    }

    private ComparisonBody compare(String stops) {
        List<Indicators> found = found(stops);
        return limit.run(() -> ComparisonBody.of(new Comparison(found)));
    }

    private List<Indicators> found(String stops) {
        List<String> ids = List.of(stops.split(",", -1));
        if (ids.size() < 2 || ids.size() > MOST_STOPS || ids.stream().distinct().count() < ids.size()) {
            throw new Problem(ProblemType.UNREADABLE, "Give two to six different stops, separated by commas.");
        }
        return ids.stream().map(id -> new Indicators(asked.now(id))).toList();
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
