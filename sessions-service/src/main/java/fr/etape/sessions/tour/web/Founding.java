package fr.etape.sessions.tour.web;

import fr.etape.access.AccessProblems;
import fr.etape.access.Caller;
import fr.etape.access.StopRoles;
import fr.etape.contracts.team.Role;
import fr.etape.journal.Origin;
import fr.etape.sessions.SessionsSettings;
import fr.etape.sessions.SessionsSettings.Openers;
import fr.etape.sessions.team.writing.Teams;
import fr.etape.sessions.tour.documents.Stops;
import org.springframework.stereotype.Component;

/**
 * Whoever opens a stop is its first organiser. The team comes before the draft: should only the first come about, the
 * opener repeats her request; the other way round there would be a stop that nobody may touch.
 */
@Component
class Founding {

    private final Teams teams;
    private final Stops stops;
    private final StopRoles roles;
    private final Openers openers;

    Founding(Teams teams, Stops stops, StopRoles roles, SessionsSettings settings) {
        this.teams = teams;
        this.stops = stops;
        this.roles = roles;
        this.openers = settings.openers();
    }

    /** Throws {@link fr.etape.http.Problem}: 403 for who may not open stops, 409 for a stop of others. */
    void found(String stopId, boolean rehearsal, Caller opener, Origin origin) {
        if (openers == Openers.STEERING && !opener.steering()) {
            throw AccessProblems.forbidden();
        }
        if (isOfBeforeTeams(stopId, opener) || !teams.found(stopId, rehearsal, opener.personId(), origin)) {
            throw StopProblems.stopExists();
        }
    }

    /** A stop that was drafted before there were teams is not for the first who asks for its id. */
    private boolean isOfBeforeTeams(String stopId, Caller opener) {
        return !roles.of(stopId, opener.personId()).contains(Role.ORGANISER) && stops.find(stopId) != null;
    }
}
