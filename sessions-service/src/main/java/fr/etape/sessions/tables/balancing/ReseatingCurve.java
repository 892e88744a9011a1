package fr.etape.sessions.tables.balancing;

import java.util.List;
import java.util.SortedMap;

/**
 * What moves buy, for an organiser to choose from.
 *
 * @param walkIns where those sit who had no seat, number of the table by registration id; they count as no move
 * @param fewestMoves no way to bring every table to its least size takes fewer moves; proven by counting the seats that
 *     miss
 * @param points from no move on, or from those that new pins require; each with more moves and better than the one
 *     before
 * @param proposed index in {@code points} of the first one at which every table is within one person of its share, in
 *     all and of each college; of the last one if none is
 */
public record ReseatingCurve(SortedMap<String, Integer> walkIns, int fewestMoves, List<Point> points, int proposed) {

    /**
     * @param moves all of them, in order; somebody may move twice
     * @param seating after the moves
     * @param goals of this round after the moves, repeats of all rounds; see {@link Scores#ofRound}
     * @param tablesOutside tables that differ from their share by more than one person, in all or of a college
     */
    public record Point(List<Move> moves, Seating seating, List<GoalValue> goals, int tablesOutside) {

        public Point {
            moves = List.copyOf(moves);
            goals = List.copyOf(goals);
        }
    }
}
