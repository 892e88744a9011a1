package fr.etape.gateway.forwarding;

import java.time.Duration;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request to an instance. It can be broken off, connection and all; to close its answer would read the answer to its
 * end first, and an event stream has none.
 */
final class Outgoing extends BasicClassicHttpRequest implements CancellableDependency {

    private final int mostForAll;
    private final Duration answerTimeout;
    private volatile @Nullable Cancellable connection;

    private Outgoing(String method, String path, int mostForAll, Duration answerTimeout) {
        super(method, path);
        this.mostForAll = mostForAll;
        this.answerTimeout = answerTimeout;
    }

    static Outgoing forOne(String method, String path, Duration answerTimeout) {
        return new Outgoing(method, path, 0, answerTimeout);
    }

    /** @param most bytes of a body that is given to others, too */
    static Outgoing forAll(String path, int most, Duration answerTimeout) {
        return new Outgoing("GET", path, most, answerTimeout);
    }

    /** How long the client may take over the answer. */
    Duration answerTimeout() {
        return answerTimeout;
    }

    /** Bytes up to which the answer may be given to others; 0 when it is for one client only. */
    int mostForAll() {
        return mostForAll;
    }

    @Override
    public void setDependency(Cancellable cancellable) {
        connection = cancellable;
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
