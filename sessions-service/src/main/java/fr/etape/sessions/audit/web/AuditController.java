package fr.etape.sessions.audit.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.Problem;
import fr.etape.journal.Trail;
import fr.etape.journal.TrailFilter;
import fr.etape.sessions.team.TeamStream;
import fr.etape.sessions.tour.TourStream;
import fr.etape.sessions.tour.documents.Stops;
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
    private final Stops stops;

    AuditController(Trail trail, Stops stops) {
        this.trail = trail;
        this.stops = stops;
    }

    /**
     * @param from earliest time, inclusive
     * @param until latest time, exclusive
     */
    @GetMapping("/api/stops/{stopId}/audit")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<AuditPage> read(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String command,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (stops.find(stopId) == null) {
            throw Problem.notFound();
        }
        // the tour is one stream for all stops
        TrailFilter filter = new TrailFilter(actor, command, "/stops/" + stopId, from, until);
        return AuditPage.of(trail, List.of(TourStream.ID, TeamStream.of(stopId)), filter, limit, cursor);
    }
}
