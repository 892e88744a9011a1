package fr.etape.sessions.tables.balancing;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Groups with the most distance inside (the maximally diverse grouping problem), as a landscape for {@link Annealing}.
 */
final class DispersionLandscape implements Landscape {

    private static final int NOBODY = -1;

    private final MdgplibInstance instance;
    private final int[] groupOf;
    private final int[] size;

    /** [element][group]: distance of the element to all of the group. */
    private final long[][] reach;

    private int one;
    private int other;
    private int target;
    private long cost;
    private long best;

    DispersionLandscape(MdgplibInstance instance) {
        this.instance = instance;
        groupOf = new int[instance.elements()];
        size = new int[instance.groups()];
        reach = new long[instance.elements()][instance.groups()];
        Arrays.fill(groupOf, NOBODY);
        for (int element = 0; element < groupOf.length; element++) {
            move(element, firstWithRoom());
        }
        remember();
    }

    private int firstWithRoom() {
        for (int group = 0; group < size.length; group++) {
            if (size[group] < instance.least()[group]) {
                return group;
            }
        }
        for (int group = 0; group < size.length; group++) {
            if (size[group] < instance.most()[group]) {
                return group;
            }
        }
        throw new IllegalArgumentException("The groups have no room for all");
    }

    private void move(int element, int to) {
        int from = groupOf[element];
        long[] distances = instance.distances()[element];
        if (from != NOBODY) {
            size[from]--;
            cost += reach[element][from];
        }
        size[to]++;
        cost -= reach[element][to];
        groupOf[element] = to;
        for (int i = 0; i < distances.length; i++) {
            if (from != NOBODY) {
                reach[i][from] -= distances[i];
            }
            reach[i][to] += distances[i];
        }
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public long propose(SplittableRandom random) {
        one = random.nextInt(groupOf.length);
        int from = groupOf[one];
        if (random.nextInt(4) == 0) {
            other = NOBODY;
            target = random.nextInt(size.length);
            boolean fits = size[from] > instance.least()[from] && size[target] < instance.most()[target];
            return from == target || !fits ? NO_CHANGE : reach[one][from] - reach[one][target];
        }
        other = random.nextInt(groupOf.length);
        target = groupOf[other];
        return from == target
                ? NO_CHANGE
                : reach[one][from]
                        - reach[one][target]
                        + reach[other][target]
                        - reach[other][from]
                        + 2 * instance.distances()[one][other];
    }

    @Override
    public void accept() {
        int from = groupOf[one];
        move(one, target);
        if (other != NOBODY) {
            move(other, from);
        }
    }

    @Override
    public void reject() {}

    @Override
    public void remember() {
        best = cost;
    }

    /** Sum of distances inside of groups. */
    long best() {
        return -best;
    }
}
