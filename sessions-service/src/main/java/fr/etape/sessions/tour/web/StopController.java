package fr.etape.sessions.tour.web;

import fr.etape.http.IdempotencyKey;
import fr.etape.http.IfMatch;
import fr.etape.journal.Origin;
import fr.etape.sessions.availability.Availabilities;
import fr.etape.sessions.availability.Availability;
import fr.etape.sessions.tour.Directory;
import fr.etape.sessions.tour.Stop;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stops")
class StopController {

    private static final String TRACE = "traceparent";

    private final Directory directory;
    private final Availabilities availabilities;
    private final Clock clock;

    StopController(Directory directory, Availabilities availabilities, Clock clock) {
        this.directory = directory;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    record StopList(List<StopView> items) {}

    @GetMapping
    ResponseEntity<StopList> list(@RequestParam(defaultValue = "false") boolean rehearsal) {
        Instant now = clock.instant();
        List<Stop> stops = directory.published(rehearsal);
        Map<String, Availability> seats =
                availabilities.of(stops.stream().map(Stop::stopId).toList());
        List<StopView> items = stops.stream()
                .map(stop -> StopView.of(stop, seats.getOrDefault(stop.stopId(), Availability.NONE), now))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new StopList(items));
    }

    @GetMapping("/{stopId}")
    ResponseEntity<StopView> read(@PathVariable String stopId) {
        return answer(ResponseEntity.ok(), directory.published(stopId).orElseThrow(TourProblems::noSuchStop));
    }

    @PostMapping
    ResponseEntity<StopView> draft(
            IdempotencyKey key,
            @RequestHeader(name = TRACE, required = false) @Nullable String trace,
            @RequestBody StopRequest request) {
        Stop stop = StopChanges.draft(directory, key, request, new Origin(null, trace));
        return answer(ResponseEntity.created(URI.create("/api/stops/" + stop.stopId())), stop);
    }

    @PatchMapping(
            path = "/{stopId}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    ResponseEntity<StopView> change(
            @PathVariable String stopId,
            IfMatch ifMatch,
            @RequestHeader(name = TRACE, required = false) @Nullable String trace,
            @RequestBody StopRequest request) {
        return answer(
                ResponseEntity.ok(), StopChanges.change(directory, stopId, ifMatch, request, new Origin(null, trace)));
    }

    @PostMapping("/{stopId}/publication")
    ResponseEntity<StopView> publish(
            @PathVariable String stopId, @RequestHeader(name = TRACE, required = false) @Nullable String trace) {
        return answer(ResponseEntity.ok(), TourProblems.done(directory.publish(stopId, new Origin(null, trace))));
    }

    @PostMapping("/{stopId}/closure")
    ResponseEntity<StopView> close(
            @PathVariable String stopId, @RequestHeader(name = TRACE, required = false) @Nullable String trace) {
        return answer(ResponseEntity.ok(), TourProblems.done(directory.close(stopId, new Origin(null, trace))));
    }

    private ResponseEntity<StopView> answer(ResponseEntity.BodyBuilder response, Stop stop) {
        Instant now = clock.instant();
        Availability seats = availabilities.of(stop.stopId());
        return response.eTag(StopView.tag(stop, seats, now).toString())
                .cacheControl(CacheControl.noCache())
                .body(StopView.of(stop, seats, now));
    }
}
