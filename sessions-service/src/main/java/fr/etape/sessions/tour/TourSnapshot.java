package fr.etape.sessions.tour;

import fr.etape.journal.StateFormat;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;

/** The directory as it is kept in snapshots: its stops by their id. */
public record TourSnapshot(List<Stop> stops) {

    public static final StateFormat<Tour> FORMAT =
            new JsonStateFormat<>(1, TourSnapshot.class, TourSnapshot::of, TourSnapshot::tour);

    private static TourSnapshot of(Tour tour) {
        return new TourSnapshot(tour.stops().values().stream()
                .sorted(Comparator.comparing(Stop::stopId))
                .toList());
    }

    private Tour tour() {
        return new Tour(HashTreePMap.from(stops.stream().collect(Collectors.toMap(Stop::stopId, stop -> stop))));
    }
}
