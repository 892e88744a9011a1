package fr.etape.sessions.team.web;

import fr.etape.access.Allowed;
import fr.etape.access.Caller;
import fr.etape.access.PersonId;
import fr.etape.access.StopRoles;
import fr.etape.access.Who;
import fr.etape.contracts.team.Role;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.GrantRole;
import fr.etape.sessions.team.TeamCommand.WithdrawRole;
import fr.etape.sessions.team.TeamOutcome.Done;
import fr.etape.sessions.team.TeamOutcome.LastOrganiser;
import fr.etape.sessions.team.TeamOutcome.NoSuchTeam;
import fr.etape.sessions.team.documents.Invitations;
import fr.etape.streamwriting.StreamWriting;
import java.time.Clock;
import java.util.Map;
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

    private final StreamWriting<Team, TeamCommand<?>> teams;
    private final StopRoles roles;
    private final Invitations invitations;
    private final Clock clock;

    TeamController(StreamWriting<Team, TeamCommand<?>> teams, StopRoles roles, Invitations invitations, Clock clock) {
        this.teams = teams;
        this.roles = roles;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<TeamView> read(@PathVariable String stopId) {
        Map<PersonId, Set<Role>> members = roles.at(stopId);
        if (members.isEmpty()) {
            throw Problem.notFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(TeamView.of(members, invitations.open(stopId, clock.instant())));
    }

    /** Empty for an unknown stop as for one at which the caller has no role: the answer does not tell them apart. */
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
        switch (teams.send(stopId, new GrantRole(known(personId), role), origin)) {
            case Done done -> {}
            case NoSuchTeam none -> throw Problem.notFound();
        }
    }

    @DeleteMapping("/{personId}/{role}")
    @Allowed({Who.ORGANISER, Who.STEERING})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String stopId, @PathVariable String personId, @PathVariable Role role, Origin origin) {
        switch (teams.send(stopId, new WithdrawRole(known(personId), role), origin)) {
            case Done done -> {}
            case LastOrganiser last -> throw TeamProblems.lastOrganiser();
            case NoSuchTeam none -> throw Problem.notFound();
        }
    }

    private static String known(String personId) {
        if (!PersonId.isOne(personId)) {
            throw Problem.notFound();
        }
        return personId;
    }
}
