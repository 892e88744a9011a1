package fr.etape.sessions.team.web;

import fr.etape.http.Problem;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import org.springframework.stereotype.Component;

/** The stops there are, drafts too: the steering committee may ask for the team of any, there or not. */
@Component
class KnownStops {

    private final Stops stops;

    KnownStops(Stops stops) {
        this.stops = stops;
    }

    /** Throws {@link fr.etape.http.Problem} (404). */
    Stop require(String stopId) {
        Stop stop = stops.find(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        return stop;
    }

    /** Throws {@link fr.etape.http.Problem} (404). */
    boolean isRehearsal(String stopId) {
        return require(stopId).rehearsal();
    }
}
