package fr.etape.registration.arrivals;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PresenceController {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final CheckingIn checkingIn;

    PresenceController(StreamWriting<Admission, AdmissionCommand<?>> admissions, CheckingIn checkingIn) {
        this.admissions = admissions;
        this.checkingIn = checkingIn;
    }

    @GetMapping("/api/stops/{stopId}/presence")
    @Allowed({Who.ORGANISER, Who.DOOR, Who.FACILITATOR})
    ResponseEntity<PresenceView> read(@PathVariable String stopId) {
        checkingIn.requireOpened(stopId);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PresenceView.of(admissions.read(stopId)));
    }
}
