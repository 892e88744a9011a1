package fr.etape.registration.audit;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import fr.etape.journal.Trail;
import fr.etape.journal.TrailFilter;
import fr.etape.journal.TrailPage;
import fr.etape.registration.admission.AdmissionStreams;
import fr.etape.registration.registrations.OpenedStops;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private static final int MOST = 100;

    private final Trail trail;
    private final OpenedStops stops;

    AuditController(Trail trail, OpenedStops stops) {
        this.trail = trail;
        this.stops = stops;
    }

    /**
     * @param from earliest time, inclusive
     * @param until latest time, exclusive
     * @param cursor the member {@code next} of the page before
     */
    @GetMapping("/api/stops/{stopId}/registrations/audit")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<AuditPage> read(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String command,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        TrailFilter filter = new TrailFilter(actor, command, null, from, until);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AuditPage.of(page(stopId, filter, Math.clamp(limit, 1, MOST), cursor)));
    }

    private TrailPage page(String stopId, TrailFilter filter, int most, @Nullable String cursor) {
        if (!stops.contains(stopId)) {
            return new TrailPage(List.of(), null);
        }
        try {
            return trail.read(List.of(AdmissionStreams.of(stopId)), filter, most, cursor);
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemType.UNREADABLE, "The cursor is none that a page had.");
        }
    }
}
