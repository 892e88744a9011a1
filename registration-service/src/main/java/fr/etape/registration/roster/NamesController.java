package fr.etape.registration.roster;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Names for people whose codes somebody has. Facilitators are not shown the list of registrations: they know the codes
 * of their own tables, and nobody guesses a code.
 */
@RestController
class NamesController {

    record Named(UUID registrationId, String givenName, String familyName) {

        /** Names nobody, whatever logs it. */
        @Override
        public String toString() {
            return "Named[" + registrationId + "]";
        }
    }

    record Names(List<Named> items) {}

    private static final int MOST = 50;
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Registrations registrations;

    NamesController(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param ids up to 50, comma-separated; those of other stops, and unknown ones, are left out of the answer */
    @GetMapping("/api/stops/{stopId}/registrations/names")
    @Allowed({Who.ORGANISER, Who.FACILITATOR})
    ResponseEntity<Names> names(@PathVariable String stopId, @RequestParam String ids) {
        List<Named> named = registrations.byId(codes(ids)).values().stream()
                .filter(registration -> registration.stopId().equals(stopId))
                .map(NamesController::named)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Names(named));
    }

    private static Set<UUID> codes(String ids) {
        List<String> parts = List.of(ids.split(",", -1));
        if (parts.size() > MOST
                || !parts.stream().allMatch(part -> CODE.matcher(part).matches())) {
            throw new Problem(
                    ProblemType.UNREADABLE, "ids must be 1 to " + MOST + " ids of registrations, comma-separated.");
        }
        return parts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Named named(Registration registration) {
        return new Named(
                registration.id(),
                registration.applicant().givenName(),
                registration.applicant().familyName());
    }
}
