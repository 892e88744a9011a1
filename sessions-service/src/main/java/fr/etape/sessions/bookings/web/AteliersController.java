package fr.etape.sessions.bookings.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.documents.KnownFacts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Wishes and seats by atelier, as codes. Names are registration-service's to tell. */
@RestController
class AteliersController {

    private final DrawReading reading;
    private final KnownFacts known;

    AteliersController(DrawReading reading, KnownFacts known) {
        this.reading = reading;
        this.known = known;
    }

    @GetMapping("/api/stops/{stopId}/bookings")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<AteliersView> read(@PathVariable String stopId) {
        Bookings found = reading.bookings(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AteliersView.of(reading.view(found), found, known.at(stopId)));
    }
}
