package fr.etape.registration.roster;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.journal.StreamId;
import fr.etape.journal.Trail;
import fr.etape.journal.TrailFilter;
import fr.etape.registration.admission.AdmissionStreams;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.streamwriting.staff.AuditPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

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
        return AuditPage.of(trail, streams(stopId), filter, limit, cursor);
    }

    /** None of a stop that never opened: nobody did anything there. */
    private List<StreamId> streams(String stopId) {
        return stops.contains(stopId) ? List.of(AdmissionStreams.of(stopId)) : List.of();
    }
}
