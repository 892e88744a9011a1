package fr.etape.sessions.tour;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All stops that were ever entered, by id. */
public record Tour(PMap<String, Stop> stops) {

    static final Tour EMPTY = new Tour(HashTreePMap.empty());

    @Nullable
    Stop stop(String stopId) {
        return stops.get(stopId);
    }

    Tour with(Stop stop) {
        return new Tour(stops.plus(stop.stopId(), stop));
    }
}
