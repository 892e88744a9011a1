package fr.etape.gateway.forwarding;

import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request to an instance. It can be broken off, connection and all; to close its answer would read the answer to its
 * end first, and an event stream has none.
 */
final class Outgoing extends BasicClassicHttpRequest implements CancellableDependency {

    private volatile @Nullable Cancellable connection;

    Outgoing(String method, String path) {
        super(method, path);
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
