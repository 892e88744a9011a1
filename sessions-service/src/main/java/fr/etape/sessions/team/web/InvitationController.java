package fr.etape.sessions.team.web;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.Checks;
import fr.etape.http.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.TeamCommand.IssueInvitation;
import fr.etape.sessions.team.TeamCommand.WithdrawInvitation;
import fr.etape.sessions.team.TeamOutcome.Issued;
import fr.etape.sessions.team.TeamOutcome.NoSuchInvitation;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.sessions.team.writing.Teams;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisers do about invitations. */
@RestController
@RequestMapping("/api/stops/{stopId}/invitations")
class InvitationController {

    record InvitationRequest(@Nullable String role) {}

    /** @param token for the link; seen here, and never again */
    record NewInvitation(String invitationId, Role role, Instant expiresAt, String token) {}

    private final Teams teams;
    private final Invitations invitations;
    private final KnownStops stops;

    InvitationController(Teams teams, Invitations invitations, KnownStops stops) {
        this.teams = teams;
        this.invitations = invitations;
        this.stops = stops;
    }

    /** Not idempotent: a second invitation does no harm, and is withdrawn like the first. */
    @PostMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<NewInvitation> issue(
            @PathVariable String stopId, @RequestBody InvitationRequest request, Origin origin) {
        Role role = role(request);
        boolean rehearsal = stops.isRehearsal(stopId);
        InvitationToken token = InvitationToken.newFor(stopId);
        String id = token.invitationId();
        Issued issued = (Issued) teams.send(new IssueInvitation(stopId, rehearsal, id, role), origin);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new NewInvitation(id, role, issued.expiresAt(), token.text()));
    }

    @DeleteMapping("/{invitationId}")
    @Allowed({Who.ORGANISER, Who.STEERING})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String stopId, @PathVariable String invitationId, Origin origin) {
        boolean rehearsal = stops.isRehearsal(stopId);
        if (invitations.find(stopId, invitationId) == null
                || teams.send(new WithdrawInvitation(stopId, rehearsal, invitationId), origin)
                        instanceof NoSuchInvitation) {
            throw Problem.notFound();
        }
    }

    private static Role role(InvitationRequest request) {
        Checks checks = new Checks();
        String name = checks.passing(
                "/role",
                "role",
                "There is no such role.",
                checks.required("/role", request.role(), Checks.MOST),
                sent -> Arrays.stream(Role.values())
                        .anyMatch(role -> role.name().equals(sent)));
        checks.done();
        return Role.valueOf(name);
    }
}
