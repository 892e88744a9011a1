package fr.etape.web.staff.tables;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What moves would buy in one round.
 *
 * @param version of the seats that it starts from
 * @param arrivals people who get a seat without a move
 * @param fewestMoves no way to mend the sizes of the tables takes fewer; proven by counting
 * @param proposed the first point at which each table is within one person of its share
 * @param points at least the one without a move
 */
record Curve(
        String reseatingId, long version, int round, int arrivals, int fewestMoves, int proposed, List<Point> points) {

    private static final int LEFT = 40;
    private static final int WIDTH = 340;
    private static final int TOP = 16;
    private static final int HEIGHT = 180;

    /**
     * @param tablesOutside tables that differ from their share by more than one person
     * @param tablesOff tables that could be closer, by goal
     */
    record Point(int point, int moves, int tablesOutside, Map<String, Integer> tablesOff) {

        public int off(String goal) {
            return tablesOff.getOrDefault(goal, 0);
        }
    }

    /** Corners of a line in a drawing of 400 by 240, as SVG writes them. */
    public String outside() {
        return line(Point::tablesOutside);
    }

    public String off() {
        return line(point -> point.off("COLLEGE"));
    }

    public int mostMoves() {
        return points.getLast().moves();
    }

    public int mostTables() {
        return points.stream()
                .mapToInt(point -> Math.max(point.tablesOutside(), point.off("COLLEGE")))
                .max()
                .orElse(0);
    }

    public Point proposal() {
        return points.get(Math.clamp(proposed, 0, points.size() - 1));
    }

    public int x(int moves) {
        return LEFT + WIDTH * moves / Math.max(1, mostMoves());
    }

    public int y(int tables) {
        return TOP + HEIGHT - HEIGHT * tables / Math.max(1, mostTables());
    }

    private String line(ToIntFunction<Point> tables) {
        return points.stream()
                .map(point -> x(point.moves()) + "," + y(tables.applyAsInt(point)))
                .collect(Collectors.joining(" "));
    }
}
