package fr.etape.gateway.held;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The numbers. Three quarters of the heap may live, of which the gateway itself takes 40 MB. An open request takes up
 * to 96 KB of the rest, with the buffers of its connection and the stack of its thread, a connection without one 16 KB
 * (docs/measurements/gateway.md). One client gets seven eighths of a number, and half of a memory.
 *
 * @param bodies bytes
 * @param answers bytes
 */
record HeldLimits(
        int connections,
        int connectionsPerClient,
        int requests,
        int requestsPerClient,
        int eventStreams,
        int bodies,
        int bodiesPerClient,
        int answers,
        int answersPerClient) {

    private static final long OWN = 40L * 1024 * 1024;
    private static final int REQUEST = 96 * 1024;
    private static final int IDLE_CONNECTION = 16 * 1024;

    private static final int PERCENT_FOR_REQUESTS = 65;
    private static final int PERCENT_FOR_IDLE_CONNECTIONS = 15;
    private static final int PERCENT_FOR_BODIES = 10;
    private static final int PERCENT_FOR_ANSWERS = 10;

    /** @param heap the most that it may grow to, in bytes */
    static HeldLimits of(HeldSettings settings, long heap) {
        long percent = Math.max(1, (heap - heap / 4 - OWN) / 100);
        int requests = given(settings.requests(), percent * PERCENT_FOR_REQUESTS / REQUEST);
        int connections =
                given(settings.connections(), requests + percent * PERCENT_FOR_IDLE_CONNECTIONS / IDLE_CONNECTION);
        int bodies = given(settings.bodies(), percent * PERCENT_FOR_BODIES);
        int answers = given(settings.answers(), percent * PERCENT_FOR_ANSWERS);
        return new HeldLimits(
                connections,
                given(settings.connectionsPerClient(), leavingAnEighth(connections)),
                requests,
                given(settings.requestsPerClient(), leavingAnEighth(requests)),
                given(settings.eventStreams(), requests / 3),
                bodies,
                bodies / 2,
                answers,
                answers / 2);
    }

    private static int leavingAnEighth(int number) {
        return number - number / 8;
    }

    private static int given(@Nullable Integer number, long derived) {
        return number == null ? Math.toIntExact(Math.max(1, derived)) : number;
    }

    private static int given(@Nullable DataSize size, long derived) {
        return Math.toIntExact(size == null ? derived : size.toBytes());
    }
}
