package fr.etape.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** The provider's own address is in its settings, so its port is chosen before it starts. */
final class FreePort {

    private FreePort() {}

    /**
     * One that nobody listens on, and none of those that systems give to outgoing connections: among hundreds of them a
     * provider that starts a second later would find its port taken.
     */
    static int pick() {
        int port = ThreadLocalRandom.current().nextInt(15_000, 20_000);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            return pick();
        }
    }
}
