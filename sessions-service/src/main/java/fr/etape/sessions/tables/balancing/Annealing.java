package fr.etape.sessions.tables.balancing;

import java.util.SplittableRandom;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) that ends after a number of iterations and cools
 * geometrically. Uses {@link StrictMath}, and logarithms from a table, so that each machine takes the same way.
 */
final class Annealing {

    private static final int DRAWS = 4096;
    private static final double[] MINUS_LOGARITHM = new double[DRAWS];

    static {
        for (int draw = 0; draw < DRAWS; draw++) {
            MINUS_LOGARITHM[draw] = -StrictMath.log((draw + 0.5) / DRAWS);
        }
    }

    /**
     * @param hot temperature at the start, in units of cost
     * @param cold temperature at the end
     * @param target cost at which the search ends, because no state has less
     */
    record Schedule(long iterations, double hot, double cold, long target) {}

    private final Landscape landscape;
    private final SplittableRandom random;
    private final Iterations iterations;

    Annealing(Landscape landscape, SplittableRandom random, Iterations iterations) {
        this.landscape = landscape;
        this.random = random;
        this.iterations = iterations;
    }

    /** Walks; the landscape has been told to remember the best state. */
    void run(Schedule schedule) {
        long best = landscape.cost();
        landscape.remember();
        long steps = (schedule.iterations() + Iterations.BETWEEN_REPORTS - 1) / Iterations.BETWEEN_REPORTS;
        double factor = StrictMath.pow(schedule.cold() / schedule.hot(), 1.0 / Math.max(1, steps - 1));
        double temperature = schedule.hot();
        long left = schedule.iterations();
        while (left > 0 && best > schedule.target()) {
            int now = (int) Math.min(left, Iterations.BETWEEN_REPORTS);
            best = walk(now, temperature, best, schedule.target());
            left -= now;
            temperature *= factor;
            if (!iterations.spend(now)) {
                return;
            }
        }
    }

    private long walk(int steps, double temperature, long bestBefore, long target) {
        long best = bestBefore;
        long cost = landscape.cost();
        for (int step = 0; step < steps && best > target; step++) {
            long rise = landscape.propose(random);
            if (rise == Landscape.NO_CHANGE) {
                continue;
            }
            if (rise > 0 && rise > temperature * MINUS_LOGARITHM[random.nextInt(DRAWS)]) {
                landscape.reject();
                continue;
            }
            landscape.accept();
            cost += rise;
            if (cost < best) {
                best = cost;
                landscape.remember();
            }
        }
        return best;
    }
}
