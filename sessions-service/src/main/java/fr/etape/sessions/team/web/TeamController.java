package fr.etape.sessions.team.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.PersonId;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.GrantRole;
import fr.etape.sessions.team.TeamCommand.WithdrawRole;
import fr.etape.sessions.team.TeamOutcome.LastOrganiser;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.sessions.team.writing.Teams;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works at a stop. */
@RestController
@RequestMapping("/api/stops/{stopId}/team")
class TeamController {

    record OwnRoles(Set<Role> roles) {}

    private final Teams teams;
    private final StopRoles roles;
    private final Invitations invitations;
    private final KnownStops stops;
    private final Clock clock;

    TeamController(Teams teams, StopRoles roles, Invitations invitations, KnownStops stops, Clock clock) {
        this.teams = teams;
        this.roles = roles;
        this.invitations = invitations;
        this.stops = stops;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<TeamView> read(@PathVariable String stopId) {
        stops.require(stopId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(TeamView.of(roles.at(stopId), invitations.open(stopId, clock.instant())));
    }

    /** None at a stop that nobody knows, as at one that is not for the caller: the answer does not tell them apart. */
    @GetMapping("/me")
    @Allowed(Who.SIGNED_IN)
    ResponseEntity<OwnRoles> own(@PathVariable String stopId, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OwnRoles(roles.of(stopId, caller.personId())));
    }

    @PutMapping("/{personId}/{role}")
    @Allowed({Who.ORGANISER, Who.STEERING})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable String stopId, @PathVariable String personId, @PathVariable Role role, Origin origin) {
        send(new GrantRole(stopId, stops.isRehearsal(stopId), known(personId), role), origin);
    }

    @DeleteMapping("/{personId}/{role}")
    @Allowed({Who.ORGANISER, Who.STEERING})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String stopId, @PathVariable String personId, @PathVariable Role role, Origin origin) {
        send(new WithdrawRole(stopId, stops.isRehearsal(stopId), known(personId), role), origin);
    }

    private void send(TeamCommand command, Origin origin) {
        if (teams.send(command, origin) instanceof LastOrganiser) {
            throw TeamProblems.lastOrganiser();
        }
    }

    private static String known(String personId) {
        if (!PersonId.isOne(personId)) {
            throw Problem.notFound();
        }
        return personId;
    }
}
