package fr.etape.sessions.tables.web;

import fr.etape.sessions.tables.balancing.ReseatingCurve;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How a round could be re-seated: the curve of moves against balance.
 *
 * @param arrivals people who are seated without a move
 */
record CurveView(
        String reseatingId,
        long version,
        int round,
        int arrivals,
        int fewestMoves,
        int proposed,
        List<PointView> points) {

    /**
     * @param moves who has to get up, counting somebody who moves twice twice
     * @param tablesOutside tables that differ from their share by more than one person, in all or of a college
     * @param tablesOff tables that could be closer, by goal
     */
    record PointView(int point, int moves, int tablesOutside, SortedMap<String, Integer> tablesOff) {

        private static PointView of(int index, ReseatingCurve.Point point) {
            SortedMap<String, Integer> off = new TreeMap<>();
            point.goals().forEach(value -> off.put(value.goal().kind().name(), value.tablesOff()));
            return new PointView(index, point.moves().size(), point.tablesOutside(), off);
        }
    }

    static CurveView of(String id, long version, int round, ReseatingCurve curve) {
        return new CurveView(
                id,
                version,
                round,
                curve.walkIns().size(),
                curve.fewestMoves(),
                curve.proposed(),
                IntStream.range(0, curve.points().size())
                        .mapToObj(index -> PointView.of(index, curve.points().get(index)))
                        .toList());
    }
}
