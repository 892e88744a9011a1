package fr.etape.sessions.tour;

import fr.etape.journal.StateFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot of the directory, as JSON. */
public final class TourStateFormat implements StateFormat<Tour> {

    private record Snapshot(List<Stop> stops) {}

    private final JsonMapper mapper = JsonMapper.shared();

    @Override
    public int version() {
        return 1;
    }

    @Override
    public byte[] write(Tour tour) {
        return mapper.writeValueAsBytes(new Snapshot(List.copyOf(tour.stops().values())));
    }

    @Override
    public Tour read(byte[] bytes) {
        return new Tour(HashTreePMap.from(mapper.readValue(bytes, Snapshot.class).stops().stream()
                .collect(Collectors.toMap(Stop::stopId, stop -> stop))));
    }
}
