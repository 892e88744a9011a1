package fr.etape.gateway.connections;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Takes so many connections of one address, and so many in all; further ones get a refusal at once. The server's own
 * limit would make everybody wait for whoever came first.
 */
final class BoundedEndpoint extends NioEndpoint {

    /** Twice in memory for each request; nearly all of them fit. */
    private static final int READ_BUFFER = 4 * 1024;
    /** Closed connections whose buffers the next ones get. */
    private static final int KEPT = 64;

    private final ConcurrentMap<SocketChannel, String> clients = new ConcurrentHashMap<>();
    private final Refusal refusal = new Refusal();
    private @Nullable ConnectionLimit limit;

    BoundedEndpoint() {
        connections = new OpenConnections(this::gone);
        getSocketProperties().setAppReadBufSize(READ_BUFFER);
        getSocketProperties().setBufferPool(KEPT);
    }

    void limitTo(ConnectionLimit connectionLimit) {
        limit = connectionLimit;
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return new CheckedChannel(buffers);
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        ConnectionLimit asked = Objects.requireNonNull(limit);
        String client = client(socket);
        if (client == null || !asked.take(client)) {
            refusal.tell(socket);
            destroySocket(socket);
            return false;
        }
        clients.put(socket, client);
        boolean isTaken = super.setSocketOptions(socket);
        if (!isTaken && !connections.containsKey(socket)) {
            gone(socket);
        }
        return isTaken;
    }

    private void gone(SocketChannel socket) {
        String client = clients.remove(socket);
        if (client != null) {
            Objects.requireNonNull(limit).giveBack(client);
        }
    }

    /** Null when it has gone already. */
    private static @Nullable String client(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress address
                    ? address.getAddress().getHostAddress()
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
