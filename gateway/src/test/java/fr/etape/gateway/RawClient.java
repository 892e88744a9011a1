package fr.etape.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends what no library would. */
final class RawClient implements AutoCloseable {

    private final Socket socket;

    RawClient(RunningGateway gateway) throws IOException {
        socket = new Socket("127.0.0.1", gateway.port());
        socket.setSoTimeout(30_000);
    }

    RawClient send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Nothing more will come from here; answers are still read. */
    RawClient endSending() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** What comes until a marker, or until the other side closes. */
    String readUntil(String marker) throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (text.indexOf(marker) < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    String readToTheEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** The connection is reset. */
    void die() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
