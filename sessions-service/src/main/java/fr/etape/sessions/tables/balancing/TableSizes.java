package fr.etape.sessions.tables.balancing;

import java.util.List;

/**
 * How many people sit at a table (H1).
 *
 * @param least at every table
 * @param most at any table, least or least + 1
 * @param larger how many tables seat {@code most}, if that is more than {@code least}; else 0
 */
record TableSizes(int least, int most, int larger) {

    static TableSizes of(int people, int tables) {
        int least = people / tables;
        int larger = people % tables;
        return new TableSizes(least, larger == 0 ? least : least + 1, larger);
    }

    /** Tables that have chairs for the larger size. */
    long largeEnough(List<Table> tables) {
        return tables.stream().filter(table -> table.chairs() >= most).count();
    }

    /** Σ over tables of the square of how many of these people sit there, at its least: when they are spread evenly. */
    static long leastSquares(long people, long tables) {
        long share = people / tables;
        long rest = people % tables;
        return (tables - rest) * share * share + rest * (share + 1) * (share + 1);
    }

    /** Pairs among people who are spread evenly over tables, at the same table. */
    static long leastPairs(long people, long tables) {
        return (leastSquares(people, tables) - people) / 2;
    }
}
