package fr.etape.sessions.tables.balancing.flow;

import java.util.Arrays;

/**
 * Maximum flow by blocking flows in layers (Dinic 1970). Arcs are tried in the order in which they were added, so that
 * a caller who shuffles them gets another maximum flow.
 */
final class Dinic {

    private static final int NONE = -1;

    private final int[] first;
    private final int[] last;
    private final int[] next;
    private final int[] head;
    private final int[] left;
    private final int[] layer;
    private final int[] current;
    private final int[] queue;
    private int arcs;

    Dinic(int nodes, int mostArcs) {
        first = filled(nodes);
        last = filled(nodes);
        next = new int[2 * mostArcs];
        head = new int[2 * mostArcs];
        left = new int[2 * mostArcs];
        layer = new int[nodes];
        current = new int[nodes];
        queue = new int[nodes];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Each arc has its reverse beside it: arc ^ 1. */
    int add(int from, int to, int capacity) {
        int arc = arcs;
        append(from, to, capacity);
        append(to, from, 0);
        return arc;
    }

    private void append(int from, int to, int capacity) {
        head[arcs] = to;
        left[arcs] = capacity;
        next[arcs] = NONE;
        if (first[from] == NONE) {
            first[from] = arcs;
        } else {
            next[last[from]] = arcs;
        }
        last[from] = arcs++;
    }

    int flow(int arc) {
        return left[arc ^ 1];
    }

    int maximise(int source, int sink) {
        int total = 0;
        while (reaches(source, sink)) {
            System.arraycopy(first, 0, current, 0, first.length);
            for (int more = push(source, sink, Integer.MAX_VALUE);
                    more > 0;
                    more = push(source, sink, Integer.MAX_VALUE)) {
                total += more;
            }
        }
        return total;
    }

    private boolean reaches(int source, int sink) {
        Arrays.fill(layer, NONE);
        layer[source] = 0;
        queue[0] = source;
        int waiting = 1;
        for (int done = 0; done < waiting; done++) {
            int node = queue[done];
            for (int arc = first[node]; arc != NONE; arc = next[arc]) {
                if (left[arc] > 0 && layer[head[arc]] == NONE) {
                    layer[head[arc]] = layer[node] + 1;
                    queue[waiting++] = head[arc];
                }
            }
        }
        return layer[sink] != NONE;
    }

    private int push(int node, int sink, int most) {
        if (node == sink) {
            return most;
        }
        for (; current[node] != NONE; current[node] = next[current[node]]) {
            int arc = current[node];
            if (left[arc] > 0 && layer[head[arc]] == layer[node] + 1) {
                int pushed = push(head[arc], sink, Math.min(most, left[arc]));
                if (pushed > 0) {
                    left[arc] -= pushed;
                    left[arc ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
