package fr.etape.registration.admission.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LinkController {

    record NewLink(String accessToken) {}

    private final ReplacingLink replacing;

    LinkController(ReplacingLink replacing) {
        this.replacing = replacing;
    }

    @PostMapping("/api/stops/{stopId}/registrations/{registrationId}/link")
    @Allowed(Who.ORGANISER)
    ResponseEntity<NewLink> replace(@PathVariable String stopId, @PathVariable String registrationId, Origin origin) {
        String accessToken = replacing.replace(stopId, id(registrationId), origin);
        return ResponseEntity.created(URI.create("/api/registrations/" + accessToken))
                .cacheControl(CacheControl.noStore())
                .body(new NewLink(accessToken));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
