package fr.etape.gateway.forwarding;

import fr.etape.gateway.held.Held;
import java.time.Duration;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request to an instance. It can be broken off, connection and all; to close its answer would read the answer to its
 * end first, and an event stream has none.
 */
final class Outgoing extends BasicClassicHttpRequest implements CancellableDependency {

    private static final long NOT_WAITING = 0;

    private final int mostForAll;
    private final Held held;
    private final ForwardingSettings settings;
    private volatile @Nullable Cancellable connection;
    private volatile long silentSince = NOT_WAITING;
    private volatile boolean gaveUp;

    private Outgoing(String method, String path, int mostForAll, Held held, ForwardingSettings settings) {
        super(method, path);
        this.mostForAll = mostForAll;
        this.held = held;
        this.settings = settings;
    }

    static Outgoing forOne(String method, String path, Held held, ForwardingSettings settings) {
        return new Outgoing(method, path, 0, held, settings);
    }

    /** @param most bytes of a body that is given to others, too */
    static Outgoing forAll(String path, int most, Held held, ForwardingSettings settings) {
        return new Outgoing("GET", path, most, held, settings);
    }

    /** What the client's request holds. */
    Held held() {
        return held;
    }

    /** How long the client may take over the answer. */
    Duration answerTimeout() {
        return settings.answerTimeout();
    }

    /** How long it may wait for its turn. */
    Duration connectionWait() {
        return settings.connectionWait();
    }

    /** How long events may be silent before the client is sent a comment. */
    Duration commentAfter() {
        return settings.eventComment();
    }

    /** Bytes up to which the answer may be given to others; 0 when it is for one client only. */
    int mostForAll() {
        return mostForAll;
    }

    /** First it waits for a connection, which has a limit of its own, then for what comes over it. */
    @Override
    public void setDependency(Cancellable cancellable) {
        connection = cancellable;
        if (cancellable instanceof ExecRuntime) {
            waits();
        }
    }

    /** From now on the service is expected to say something. */
    void waits() {
        silentSince = System.nanoTime() | 1;
    }

    void heard() {
        silentSince = NOT_WAITING;
    }

    boolean isSilentFor(long nanoseconds, long now) {
        long since = silentSince;
        return since != NOT_WAITING && now - since > nanoseconds;
    }

    void giveUp() {
        gaveUp = true;
        cancel();
    }

    /** Whether it was broken off because the service kept silent. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** Never for good: what was broken off at one instance may be sent to the next. */
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean cancel() {
        Cancellable present = connection;
        return present != null && present.cancel();
    }
}
