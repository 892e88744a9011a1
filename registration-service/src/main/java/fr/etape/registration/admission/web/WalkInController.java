package fr.etape.registration.admission.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.journal.Origin;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WalkInController {

    private final AdmittingWalkIn admitting;
    private final StopRoles roles;

    WalkInController(AdmittingWalkIn admitting, StopRoles roles) {
        this.admitting = admitting;
        this.roles = roles;
    }

    @PostMapping("/api/stops/{stopId}/walk-ins")
    @Allowed({Who.ORGANISER, Who.DOOR})
    ResponseEntity<WalkInAnswer> admit(
            @PathVariable String stopId,
            IdempotencyKey key,
            Origin origin,
            Caller caller,
            @RequestBody WalkInRequest request) {
        WalkIn walkIn = WalkInReader.read(request);
        if (walkIn.beyondQuota() && !roles.of(stopId, caller.personId()).contains(Role.ORGANISER)) {
            throw new Problem(ProblemType.FORBIDDEN, "Only an organiser may let somebody in beyond the quota.");
        }
        WalkInAnswer answer = admitting.admit(stopId, key.value(), walkIn, origin);
        return ResponseEntity.created(URI.create("/api/registrations/" + answer.accessToken()))
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }
}
