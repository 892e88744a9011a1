package fr.etape.sessions.tables.balancing;

import java.util.SplittableRandom;

/** Improves seats that keep the hard rules, phase by phase; keeps what is best in the order of goals. */
final class PlanSearch {

    private static final int MOST_PEOPLE_FOR_RESTARTS = 60;
    private static final int RESTARTS = 4;

    /** Repeats, college, territory, organisation: all that swaps in a cell leave alone or are good for. */
    private static final int GOALS_OF_SAME_CELLS = 4;

    private static final double HOT = 1.5;
    private static final double COLD = 0.15;

    private final Seats seats;
    private final SplittableRandom random;
    private final Iterations iterations;
    private final int[] order;
    private final long[] bounds;
    private int[][] best;
    private long[] bestTerms;

    PlanSearch(Seats seats, SearchSettings settings, SplittableRandom random, Iterations iterations) {
        this.seats = seats;
        this.random = random;
        this.iterations = iterations;
        order = Terms.order(seats.room, settings.emphasis());
        bounds = Terms.bounds(seats.room);
        best = seats.copy();
        bestTerms = seats.terms();
    }

    /**
     * Ends when iterations are used up, when every goal is at its bound, or when it is cancelled. Leaves the best
     * seats.
     */
    void run() {
        if (seats.room.everybodyMaySitAnywhere() && seats.room.rounds > 1 && goals() == GOALS_OF_SAME_CELLS) {
            walk(new SameCellSwaps(seats), 1, iterations.left() / 3);
        }
        int restarts = seats.room.people <= MOST_PEOPLE_FOR_RESTARTS ? RESTARTS : 1;
        for (int left = restarts; left > 0; left--) {
            long share = iterations.left() / left;
            walk(new GeneralMoves(seats), 1, share * 3 / 4);
            walk(new GeneralMoves(seats), ratioInOrder(), share / 4);
        }
    }

    private void walk(SeatsLandscape landscape, int ratio, long share) {
        if (isAtBounds() || iterations.cancelled() || share == 0) {
            return;
        }
        seats.weigh(Terms.weights(seats.room, order, ratio));
        double dearest = StrictMath.pow(ratio, goals() - 1);
        Annealing annealing = new Annealing(landscape, random, iterations);
        annealing.run(new Annealing.Schedule(share, HOT * dearest, COLD, seats.weighted(bounds)));
        landscape.returnToBest();
        keepIfBetter();
        seats.restore(best);
    }

    private int goals() {
        return order.length - 2;
    }

    /**
     * Large enough for the order of goals to show, small enough to cross; with many goals the sum must fit into a long.
     */
    private int ratioInOrder() {
        return goals() <= 8 ? 16 : 4;
    }

    private boolean isAtBounds() {
        for (int term : order) {
            if (bestTerms[term] > bounds[term]) {
                return false;
            }
        }
        return true;
    }

    private void keepIfBetter() {
        long[] terms = seats.terms();
        if (Terms.isBetter(terms, bestTerms, order)) {
            best = seats.copy();
            bestTerms = terms;
        }
    }
}
