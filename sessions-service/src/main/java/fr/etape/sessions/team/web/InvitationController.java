package fr.etape.sessions.team.web;

import fr.etape.access.AccessProblems;
import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.body.Checks;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.IssueInvitation;
import fr.etape.sessions.team.TeamCommand.WithdrawInvitation;
import fr.etape.sessions.team.TeamOutcome.Done;
import fr.etape.sessions.team.TeamOutcome.Issued;
import fr.etape.sessions.team.TeamOutcome.IssuerHasNoRole;
import fr.etape.sessions.team.TeamOutcome.NoSuchInvitation;
import fr.etape.sessions.team.TeamOutcome.NoSuchTeam;
import fr.etape.streamwriting.StreamWriting;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
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

    /** @param token for the link; shown here and never again */
    record NewInvitation(String invitationId, Role role, Instant expiresAt, String token) {}

    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));

    private final StreamWriting<Team, TeamCommand<?>> teams;

    InvitationController(StreamWriting<Team, TeamCommand<?>> teams) {
        this.teams = teams;
    }

    /** Not idempotent: a second invitation does no harm, and is withdrawn like the first. */
    @PostMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<NewInvitation> issue(
            @PathVariable String stopId, @RequestBody InvitationRequest request, Caller caller, Origin origin) {
        Role role = role(request);
        InvitationToken token = InvitationToken.newFor(stopId);
        String id = token.invitationId();
        String issuer = caller.personId().value();
        return switch (teams.send(stopId, new IssueInvitation(id, role, issuer, caller.steering()), origin)) {
            case Issued issued ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(new NewInvitation(id, role, issued.expiresAt(), token.text()));
            case IssuerHasNoRole none -> throw AccessProblems.forbidden();
            case NoSuchTeam none -> throw Problem.notFound();
        };
    }

    @DeleteMapping("/{invitationId}")
    @Allowed({Who.ORGANISER, Who.STEERING})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String stopId, @PathVariable String invitationId, Origin origin) {
        switch (teams.send(stopId, new WithdrawInvitation(invitationId), origin)) {
            case Done done -> {}
            case NoSuchInvitation none -> throw Problem.notFound();
            case NoSuchTeam none -> throw Problem.notFound();
        }
    }

    private static Role role(InvitationRequest request) {
        Checks checks = new Checks();
        String name = checks.passing(
                "/role",
                "role",
                "Must be one of " + ROLES + ".",
                checks.required("/role", request.role(), Checks.MOST),
                sent -> Arrays.stream(Role.values())
                        .anyMatch(role -> role.name().equals(sent)));
        checks.done();
        return Role.valueOf(name);
    }
}
