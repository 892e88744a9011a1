package fr.etape.registration.admission.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.registration.admission.Admission;
import fr.etape.registration.admission.AdmissionCommand;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.programme.PublishedAteliers;
import fr.etape.streamwriting.StreamWriting;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AdmissionController {

    private final StreamWriting<Admission, AdmissionCommand<?>> admissions;
    private final OpenedStops stops;
    private final PublishedAteliers ateliers;
    private final Clock clock;

    AdmissionController(
            StreamWriting<Admission, AdmissionCommand<?>> admissions,
            OpenedStops stops,
            PublishedAteliers ateliers,
            Clock clock) {
        this.admissions = admissions;
        this.stops = stops;
        this.ateliers = ateliers;
        this.clock = clock;
    }

    @GetMapping("/api/stops/{stopId}/admission")
    @Allowed(Who.PUBLIC)
    ResponseEntity<AdmissionView> read(@PathVariable String stopId) {
        if (!stops.contains(stopId)) {
            throw Problem.notFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(AdmissionView.of(admissions.read(stopId), ateliers.at(stopId), clock.instant()));
    }
}
