package fr.etape.sessions.tour;

import fr.etape.contracts.tour.StopDetails;

/**
 * One stop of the tour.
 *
 * @param version number of events about it: what its ETag is made of
 */
public record Stop(String stopId, boolean rehearsal, StopStatus status, long version, StopDetails details) {

    Stop now(StopStatus next, StopDetails changed) {
        return new Stop(stopId, rehearsal, next, version + 1, changed);
    }
}
