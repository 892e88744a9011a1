package fr.etape.registration.passes;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.registration.admission.documents.LinkedRegistrations;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Status;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PassController {

    private static final ProblemType CANCELLED =
            new ProblemType("registration-cancelled", HttpStatus.CONFLICT, "The registration is cancelled");

    /** As long as readers keep them anyway. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final LinkedRegistrations registrations;
    private final Passes passes;

    PassController(LinkedRegistrations registrations, Passes passes) {
        this.registrations = registrations;
        this.passes = passes;
    }

    /** Those who wait get one too: they wish for ateliers before they have a seat. */
    @PostMapping("/api/registrations/{accessToken}/passes")
    @Allowed(Who.PUBLIC)
    ResponseEntity<Passes.Pass> issue(@PathVariable String accessToken) {
        Registration registration = registrations.find(accessToken).orElseThrow(Problem::notFound);
        if (registration.status() == Status.CANCELLED) {
            throw new Problem(CANCELLED, "A cancelled registration gets no pass.");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passes.issue(registration));
    }

    @GetMapping("/api/passes/keys")
    @Allowed(Who.PUBLIC)
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(passes.publicKeys());
    }
}
