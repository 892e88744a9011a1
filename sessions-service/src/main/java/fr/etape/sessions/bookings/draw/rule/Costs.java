package fr.etape.sessions.bookings.draw.rule;

import java.util.Arrays;

/**
 * What a plan costs, as a vector: first the people without a seat, then, negated, those with their first wish, their
 * second, and so on. Vectors are compared from the left, so a plan of least cost is one that parts (1) and (2) of the
 * rule ask for. They count people, so they cannot overflow, however many ranks there are; a single number of the form
 * (n + 1)^rank would, from 3,000 people with five wishes on.
 */
final class Costs {

    private final int length;
    private final int[][] steps;

    Costs(int ranks) {
        this.length = ranks + 1;
        this.steps = new int[length * length][length];
        for (int from = 0; from < length; from++) {
            for (int to = 0; to < length; to++) {
                int[] step = steps[from * length + to];
                step[from] -= sign(from);
                step[to] += sign(to);
            }
        }
    }

    int[] nothing() {
        return new int[length];
    }

    /** Of one person at a rank; rank 0 is nowhere. */
    int[] of(int rank) {
        int[] cost = nothing();
        cost[rank] = sign(rank);
        return cost;
    }

    /** Of moving one person from one rank to another; shared, not to be changed. */
    int[] step(int fromRank, int toRank) {
        return steps[fromRank * length + toRank];
    }

    static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** Whether the sum of the first two is less than the third. */
    static boolean sumIsLess(int[] one, int[] other, int[] than) {
        for (int i = 0; i < than.length; i++) {
            int sum = one[i] + other[i];
            if (sum != than[i]) {
                return sum < than[i];
            }
        }
        return false;
    }

    static boolean less(int[] one, int[] other) {
        return Arrays.compare(one, other) < 0;
    }

    private static int sign(int rank) {
        return rank == 0 ? 1 : -1;
    }
}
