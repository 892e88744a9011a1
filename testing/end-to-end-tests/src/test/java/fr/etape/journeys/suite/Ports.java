package fr.etape.journeys.suite;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

public final class Ports {

    private Ports() {}

    /** One that nobody listens on, and none of those that systems give to outgoing connections. */
    public static int free() {
        int port = ThreadLocalRandom.current().nextInt(10_000, 20_000);
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return free();
        }
    }
}
