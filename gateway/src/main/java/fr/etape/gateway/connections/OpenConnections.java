package fr.etape.gateway.connections;

import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** The server's own list of its connections, which tells when one is no longer on it. */
final class OpenConnections extends ConcurrentHashMap<SocketChannel, SocketWrapperBase<NioChannel>> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<SocketChannel> gone;

    OpenConnections(Consumer<SocketChannel> gone) {
        this.gone = gone;
    }

    @Override
    public @Nullable SocketWrapperBase<NioChannel> remove(Object channel) {
        SocketWrapperBase<NioChannel> removed = super.remove(channel);
        if (removed != null) {
            gone.accept((SocketChannel) channel);
        }
        return removed;
    }
}
