package fr.etape.registration.roster;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.StreamName;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.streamwriting.staff.AuditDetails;
import fr.etape.streamwriting.staff.AuditPage;
import fr.etape.streamwriting.staff.AuditQuery;
import fr.etape.streamwriting.staff.StaffTrail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private static final StreamName[] NONE = {};
    private static final StreamName[] REGISTRATIONS = {RegistrationsEvent.STREAM};

    private final StaffTrail trail;
    private final OpenedStops stops;

    AuditController(StaffTrail trail, OpenedStops stops) {
        this.trail = trail;
        this.stops = stops;
    }

    /** Empty for a stop that never opened: nobody did anything there. */
    @GetMapping("/api/stops/{stopId}/registrations/audit")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<AuditPage> read(@PathVariable String stopId, AuditQuery query) {
        return trail.at(stopId, query, entry -> AuditDetails.NONE, stops.contains(stopId) ? REGISTRATIONS : NONE);
    }
}
