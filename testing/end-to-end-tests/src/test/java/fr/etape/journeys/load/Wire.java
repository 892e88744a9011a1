package fr.etape.journeys.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One keep-alive connection, with just enough HTTP for our own answers: a general client would use more of the two
 * cores than the suite under test does.
 */
final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MS = 60_000;
    private static final int UNKNOWN = -1;

    /** @param body as text, empty when there is none */
    record Reply(int status, String body) {}

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String host;

    Wire(URI site) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        socket.connect(new InetSocketAddress(site.getHost(), site.getPort()), TIMEOUT_MS);
        in = new BufferedInputStream(socket.getInputStream(), 8 * 1024);
        host = site.getAuthority();
    }

    Reply get(String path) throws IOException {
        return get(path, "");
    }

    /** @param headers each with its line end */
    Reply get(String path, String headers) throws IOException {
        return exchange(
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n" + headers + "\r\n",
                "");
    }

    /** Without a body or a key. */
    Reply post(String path, String headers) throws IOException {
        return exchange(
                "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\nContent-Length: 0\r\n"
                        + headers + "\r\n",
                "");
    }

    Reply post(String path, String key, String json) throws IOException {
        return exchange(
                "POST " + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nAccept: application/json\r\nContent-Type: application/json\r\nIdempotency-Key: " + key
                        + "\r\nContent-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n",
                json);
    }

    /** @param headers each with its line end */
    Reply postJson(String path, String headers, String json) throws IOException {
        return sendJson("POST ", path, headers, json);
    }

    /** @param headers each with its line end */
    Reply putJson(String path, String headers, String json) throws IOException {
        return sendJson("PUT ", path, headers, json);
    }

    private Reply sendJson(String method, String path, String headers, String json) throws IOException {
        return exchange(
                method + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n" + headers
                        + "Content-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n",
                json);
    }

    private Reply exchange(String head, String body) throws IOException {
        socket.getOutputStream().write((head + body).getBytes(UTF_8));
        String status = line();
        int length = UNKNOWN;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
        }
        return new Reply(Integer.parseInt(status.substring(9, 12)), length == UNKNOWN ? chunks() : read(length));
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = size(); size > 0; size = size()) {
            body.append(read(size));
            line();
        }
        line();
        return body.toString();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String read(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the connection ended in the middle of an answer");
        }
        return new String(bytes, UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
