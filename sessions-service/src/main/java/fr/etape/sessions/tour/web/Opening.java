package fr.etape.sessions.tour.web;

import fr.etape.access.AccessProblems;
import fr.etape.access.Caller;
import fr.etape.journal.Origin;
import fr.etape.sessions.team.Team;
import fr.etape.sessions.team.TeamCommand;
import fr.etape.sessions.team.TeamCommand.EstablishTeam;
import fr.etape.sessions.team.TeamOutcome.Done;
import fr.etape.sessions.team.TeamOutcome.EstablishedByOthers;
import fr.etape.sessions.tour.web.TourSettings.Openers;
import fr.etape.streamwriting.StreamWriting;
import org.springframework.stereotype.Component;

/**
 * Whoever opens a stop is its first organiser. The team comes before the draft: if only the team comes about, the
 * opener repeats the request; the other way round there would be a stop that nobody may change.
 */
@Component
class Opening {

    private final StreamWriting<Team, TeamCommand<?>> teams;
    private final Openers openers;

    Opening(StreamWriting<Team, TeamCommand<?>> teams, TourSettings settings) {
        this.teams = teams;
        this.openers = settings.openers();
    }

    /**
     * Throws {@link fr.etape.http.problems.Problem}: 403 when the caller may not open stops, 409 for a stop of others.
     */
    void establishTeam(String stopId, boolean rehearsal, Caller opener, Origin origin) {
        if (openers == Openers.STEERING && !opener.steering()) {
            throw AccessProblems.forbidden();
        }
        EstablishTeam command =
                new EstablishTeam(stopId, rehearsal, opener.personId().value());
        switch (teams.send(stopId, command, origin)) {
            case Done done -> {}
            case EstablishedByOthers others -> throw StopProblems.stopExists();
        }
    }
}
