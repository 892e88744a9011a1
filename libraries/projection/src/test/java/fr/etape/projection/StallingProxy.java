package fr.etape.projection;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/**
 * Stands between a client and a server. Can stall like a server after SIGSTOP: connections stay open and nobody
 * answers. Can cut all connections and accept no more, like a server that was killed.
 */
final class StallingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;
    private final Semaphore passing = new Semaphore(1);

    private StallingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static StallingProxy to(String hostAndPort) {
        try {
            int colon = hostAndPort.lastIndexOf(':');
            return new StallingProxy(
                    hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The connection string with the proxy in the server's place; direct, since a replica set names its own members.
     */
    String inPlaceOf(ConnectionString uri) {
        String own = uri.getConnectionString()
                .replace(uri.getHosts().getFirst(), "127.0.0.1:" + listening.getLocalPort())
                .replaceAll("replicaSet=[^&]*&?", "");
        return own + (own.contains("?") ? "&" : "/?") + "directConnection=true";
    }

    void stall() {
        passing.acquireUninterruptibly();
    }

    void cut() {
        refusing = true;
        closeAll();
    }

    void goOn() {
        refusing = false;
        passing.release();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(host, port);
                open.add(client);
                open.add(server);
                if (refusing) {
                    closeAll();
                }
                Thread.ofVirtual().start(() -> copy(client, server));
                Thread.ofVirtual().start(() -> copy(server, client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                passing.acquireUninterruptibly();
                passing.release();
                out.write(buffer, 0, read);
            }
        } catch (IOException closed) {
            // by either side
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        closeAll();
    }

    private void closeAll() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        open.clear();
    }
}
