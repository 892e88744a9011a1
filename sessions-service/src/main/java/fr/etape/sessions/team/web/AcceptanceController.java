package fr.etape.sessions.team.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.AcceptInvitation;
import fr.etape.sessions.team.TeamOutcome.Accepted;
import fr.etape.sessions.team.TeamOutcome.InvitationGone;
import fr.etape.sessions.team.TeamOutcome.NoSuchInvitation;
import fr.etape.sessions.team.TeamOutcome.NoSuchTeam;
import fr.etape.sessions.team.documents.InvitationView;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.streamwriting.StreamWriting;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the invited find behind their link. Reading it changes nothing: mail scanners follow links too. */
@RestController
@RequestMapping("/api/invitations/{token}")
class AcceptanceController {

    /** @param expiresAt UTC */
    record Invited(String stopId, Role role, Instant expiresAt) {}

    record Taken(String stopId, Role role) {}

    private final StreamWriting<Team, TeamCommand<?>> teams;
    private final Invitations invitations;
    private final Clock clock;

    AcceptanceController(StreamWriting<Team, TeamCommand<?>> teams, Invitations invitations, Clock clock) {
        this.teams = teams;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    @Allowed(Who.SIGNED_IN)
    ResponseEntity<Invited> read(@PathVariable String token) {
        InvitationView invitation = find(token);
        if (!invitation.isOpen(clock.instant())) {
            throw TeamProblems.invitationGone();
        }
        return answer(new Invited(invitation.stopId(), invitation.role(), invitation.expiresAt()));
    }

    @PostMapping("/acceptance")
    @Allowed(Who.SIGNED_IN)
    ResponseEntity<Taken> accept(@PathVariable String token, Caller caller, Origin origin) {
        InvitationView invitation = find(token);
        String stopId = invitation.stopId();
        AcceptInvitation acceptance = new AcceptInvitation(
                invitation.invitationId(), caller.personId().value());
        return switch (teams.send(stopId, acceptance, origin)) {
            case Accepted accepted -> answer(new Taken(stopId, accepted.role()));
            case InvitationGone gone -> throw TeamProblems.invitationGone();
            case NoSuchInvitation none -> throw Problem.notFound();
            case NoSuchTeam none -> throw Problem.notFound();
        };
    }

    private InvitationView find(String text) {
        InvitationToken token = InvitationToken.parse(text).orElseThrow(Problem::notFound);
        InvitationView found = invitations.find(token.stopId(), token.invitationId());
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
