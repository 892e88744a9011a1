package fr.etape.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection from an address of this machine, which sends what it likes and need not read. */
final class SlowClient implements AutoCloseable {

    private static final int HARDLY_ANY = 4 * 1024;

    private final Socket socket = new Socket();

    private SlowClient(String address, int port, int receives) throws IOException {
        if (receives > 0) {
            socket.setReceiveBufferSize(receives);
        }
        socket.bind(new InetSocketAddress(address, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), 20_000);
    }

    static SlowClient from(String address, int port) throws IOException {
        return new SlowClient(address, port, 0);
    }

    /** Nearly all that is sent to it waits at the sender. */
    static SlowClient thatDoesNotRead(String address, int port) throws IOException {
        return new SlowClient(address, port, HARDLY_ANY);
    }

    SlowClient send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    SlowClient get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: etape\r\n\r\n");
    }

    /** The beginning of the answer; empty when the other side closes before. */
    String ask(String path, Duration within) throws IOException {
        return get(path).answer(within);
    }

    /** @throws SocketTimeoutException when there is none within that time */
    String answer(Duration within) throws IOException {
        socket.setSoTimeout(Math.toIntExact(within.toMillis()));
        InputStream in = socket.getInputStream();
        byte[] start = new byte[600];
        int size = in.read(start);
        return size < 0 ? "" : new String(start, 0, size, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
