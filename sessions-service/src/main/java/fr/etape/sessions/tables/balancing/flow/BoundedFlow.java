package fr.etape.sessions.tables.balancing.flow;

/**
 * A circulation: at each node as much flows in as out, and each edge carries at least its lower and at most its upper
 * bound. Found as a maximum flow from an added source, which supplies the lower bounds, to an added sink, which takes
 * them (Ford and Fulkerson, Flows in Networks, 1962).
 */
public final class BoundedFlow {

    private final Dinic network;
    private final int source;
    private final int sink;
    private final int[] surplus;
    private final int[] lower;
    private final int[] arcs;
    private int edges;

    /**
     * @param nodes nodes are numbered 0 … nodes - 1
     * @param mostEdges how many edges may be added
     */
    public BoundedFlow(int nodes, int mostEdges) {
        network = new Dinic(nodes + 2, mostEdges + nodes);
        source = nodes;
        sink = nodes + 1;
        surplus = new int[nodes];
        lower = new int[mostEdges];
        arcs = new int[mostEdges];
    }

    /** @return the number of the edge, to ask {@link #on} for its flow */
    public int add(int from, int to, int atLeast, int atMost) {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("No flow lies between " + atLeast + " and " + atMost);
        }
        lower[edges] = atLeast;
        arcs[edges] = network.add(from, to, atMost - atLeast);
        surplus[to] += atLeast;
        surplus[from] -= atLeast;
        return edges++;
    }

    /** To be called once. @return whether the bounds can be kept; the flow is then known */
    public boolean solve() {
        int demand = 0;
        for (int node = 0; node < surplus.length; node++) {
            if (surplus[node] > 0) {
                network.add(source, node, surplus[node]);
                demand += surplus[node];
            } else if (surplus[node] < 0) {
                network.add(node, sink, -surplus[node]);
            }
        }
        return network.maximise(source, sink) == demand;
    }

    /** Flow on an edge, its lower bound included. */
    public int on(int edge) {
        return lower[edge] + network.flow(arcs[edge]);
    }
}
