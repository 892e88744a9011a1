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
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WalkInController {

    /** @param enteredAt UTC */
    record LetIn(UUID registrationId, Instant enteredAt) {}

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
        requireOrganiser(walkIn.beyondQuota(), stopId, caller);
        WalkInAnswer answer = admitting.admit(stopId, key.value(), walkIn, origin);
        return ResponseEntity.created(URI.create("/api/registrations/" + answer.accessToken()))
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** For somebody who waits. Sent again, it gets the same answer. */
    @PostMapping("/api/stops/{stopId}/walk-ins/{registrationId}")
    @Allowed({Who.ORGANISER, Who.DOOR})
    ResponseEntity<LetIn> admitWaiting(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            Origin origin,
            Caller caller,
            @RequestBody WalkInRequest request) {
        WalkInReader.Coming coming = WalkInReader.coming(request);
        requireOrganiser(coming.beyondQuota(), stopId, caller);
        UUID id = id(registrationId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new LetIn(id, admitting.admitWaiting(stopId, id, coming, origin)));
    }

    private void requireOrganiser(boolean beyondQuota, String stopId, Caller caller) {
        if (beyondQuota && !roles.of(stopId, caller.personId()).contains(Role.ORGANISER)) {
            throw new Problem(ProblemType.FORBIDDEN, "Only an organiser may let somebody in beyond the quota.");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
