package fr.etape.gateway.connections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;

/** A connection whose bytes are checked as they come. The server uses it for one connection after the other. */
final class CheckedChannel extends NioChannel {

    private final HeadCheck check = new HeadCheck();

    CheckedChannel(SocketBufferHandler buffers) {
        super(buffers);
    }

    @Override
    public void reset(@Nullable SocketChannel channel, @Nullable NioSocketWrapper socket) throws IOException {
        super.reset(channel, socket);
        check.nextConnection();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int from = into.position();
        int bytes = super.read(into);
        if (bytes > 0) {
            check.check(into, from, from + bytes);
        }
        return bytes;
    }
}
