package fr.etape.gateway.intake;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The server's own time-out begins anew with every byte, so that a head could drip in for hours. It comes here with each
 * piece of a head: when that is not the first, and the first came long ago, the connection ends.
 */
final class DeadlineProcessor extends Http11Processor {

    private final long nanoseconds;
    /** Whose head has begun; the processor serves other connections later, and is not asked when one breaks off. */
    private @Nullable SocketWrapperBase<?> unfinished;

    private long began;

    DeadlineProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, long nanoseconds) {
        super(protocol, adapter);
        this.nanoseconds = nanoseconds;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        boolean goesOn = socket.equals(unfinished);
        if (goesOn && System.nanoTime() - began > nanoseconds) {
            unfinished = null;
            return SocketState.CLOSED;
        }
        SocketState state = super.service(socket);
        boolean isFinished = state != SocketState.LONG || isAsync();
        unfinished = isFinished ? null : socket;
        if (!goesOn) {
            began = System.nanoTime();
        }
        return state;
    }
}
