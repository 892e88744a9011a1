package fr.etape.localservers.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int ATTEMPTS = 1_000;
    private static final Queue<DatagramSocket> marks = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /**
     * A port nobody listens on, which no other process is given by this method until this one ends. None of those that
     * systems give to outgoing connections (from 32768 on with Linux): a server that starts seconds later would find
     * some of them taken.
     */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port) && mark(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port on the loopback address from " + FIRST + " to " + END);
    }

    /**
     * Holds the UDP port of the same number, which stands in nobody's way: it tells other processes that the TCP port
     * is given, and the system takes it back however this process ends.
     */
    private static boolean mark(int port) {
        try {
            return marks.add(new DatagramSocket(port, InetAddress.getLoopbackAddress()));
        } catch (SocketException e) {
            return false;
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port that is only in TIME_WAIT counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws IllegalStateException when somebody listens on the port, or the system does not let us */
    public static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new IllegalStateException("port " + port + " of 127.0.0.1, meant for " + server + ", is taken");
        }
    }
}
