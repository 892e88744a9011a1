package fr.etape.localservers.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on the loopback address until it is closed; each connection has a thread of its own. */
public final class SmtpServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 100;

    private final ServerSocket listening;
    private final Reception reception;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param port 0 for one that is free */
    public SmtpServer(int port, Reception reception) throws IOException {
        this.listening = new ServerSocket(port, MOST_CONNECTIONS, InetAddress.getLoopbackAddress());
        this.reception = reception;
        Thread.ofVirtual().name("smtp").start(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().name("smtp-connection").start(() -> talk(socket));
            } catch (IOException e) {
                // closed, or a client that left before it was greeted
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            if (open.size() > MOST_CONNECTIONS) {
                socket.getOutputStream().write("421 4.3.2 too many connections\r\n".getBytes(UTF_8));
            } else {
                new SmtpDialogue(socket, reception).run();
            }
        } catch (IOException e) {
            // a client that left without saying goodbye; its message did not arrive whole, so nothing was taken
        } finally {
            open.remove(socket);
        }
    }

    /** Cuts off whoever is talking. */
    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
