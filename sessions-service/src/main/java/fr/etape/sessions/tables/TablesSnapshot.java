package fr.etape.sessions.tables;

import fr.etape.journal.StateFormat;
import fr.etape.streamwriting.JsonStateFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;

/**
 * The tables of a stop as they are kept in snapshots.
 *
 * @param planId of the published plan; null while there is none
 * @param rounds of the published plan
 */
public record TablesSnapshot(
        String stopId,
        boolean rehearsal,
        long version,
        SortedMap<String, Integer> plans,
        @Nullable String planId,
        long planVersion,
        List<Round> rounds) {

    record Round(SortedMap<Integer, String> facilitators, SortedMap<String, Integer> seats) {

        static Round of(RoundSeats round) {
            return new Round(round.facilitators(), new TreeMap<>(round.seats()));
        }

        RoundSeats toSeats() {
            return new RoundSeats(facilitators, HashTreePMap.from(seats));
        }
    }

    public static final StateFormat<Tables> FORMAT =
            new JsonStateFormat<>(1, TablesSnapshot.class, TablesSnapshot::of, TablesSnapshot::tables);

    private static TablesSnapshot of(Tables tables) {
        Published published = tables.published();
        return new TablesSnapshot(
                tables.stopId(),
                tables.rehearsal(),
                tables.version(),
                new TreeMap<>(tables.plans()),
                published == null ? null : published.planId(),
                published == null ? 0 : published.planVersion(),
                published == null
                        ? List.of()
                        : published.rounds().stream().map(Round::of).toList());
    }

    private Tables tables() {
        Published published = planId == null
                ? null
                : new Published(
                        planId, planVersion, rounds.stream().map(Round::toSeats).toList());
        return new Tables(stopId, rehearsal, version, HashTreePMap.from(plans), published);
    }
}
