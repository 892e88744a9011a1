package fr.etape.registration.admission.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.journal.Origin;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegistrationController {

    private final Registering registering;
    private final OwnRegistration own;

    RegistrationController(Registering registering, OwnRegistration own) {
        this.registering = registering;
        this.own = own;
    }

    @PostMapping("/api/stops/{stopId}/registrations")
    @Allowed(Who.PUBLIC)
    ResponseEntity<RegistrationAnswer> register(
            @PathVariable String stopId, IdempotencyKey key, Origin origin, @RequestBody RegistrationRequest request) {
        RegistrationAnswer answer = registering.register(stopId, key.value(), ApplicantReader.read(request), origin);
        return ResponseEntity.created(URI.create("/api/registrations/" + answer.accessToken()))
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    @GetMapping("/api/registrations/{accessToken}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<RegistrationView> read(@PathVariable String accessToken) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(own.read(accessToken));
    }

    @DeleteMapping("/api/registrations/{accessToken}")
    @Allowed(Who.PUBLIC)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String accessToken, Origin origin) {
        own.cancel(accessToken, origin);
    }
}
