package fr.etape.journeys.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.etape.journeys.http.Stop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** A large body sent over a bare connection, so that an answer that comes before the end of the body is seen. */
record Upload(URI gateway, Stop stop) {

    private static final int PIECE = 16 * 1024;

    /** The answer's status line, headers and body. */
    String ofKnownLength(int bytes) throws IOException {
        return send(bytes, "Content-Length: " + bytes, false);
    }

    String chunked(int bytes) throws IOException {
        return send(bytes, "Transfer-Encoding: chunked", true);
    }

    private String send(int bytes, String length, boolean chunked) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST " + stop.registrations() + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                    + "\r\nContent-Type: application/json\r\nIdempotency-Key: large-body-1\r\nConnection: close\r\n"
                    + length + "\r\n\r\n";
            out.write(head.getBytes(ISO_8859_1));
            Thread.ofVirtual().start(() -> write(out, bytes, chunked));
            return read(socket.getInputStream());
        }
    }

    private static void write(OutputStream out, int bytes, boolean chunked) {
        byte[] piece = new byte[PIECE];
        Arrays.fill(piece, (byte) '[');
        try {
            for (int sent = 0; sent < bytes; sent += PIECE) {
                if (chunked) {
                    out.write((Integer.toHexString(PIECE) + "\r\n").getBytes(ISO_8859_1));
                }
                out.write(piece);
                if (chunked) {
                    out.write("\r\n".getBytes(ISO_8859_1));
                }
            }
            if (chunked) {
                out.write("0\r\n\r\n".getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            // The other side has read enough: what it answered is what counts.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (IOException e) {
            if (answer.size() == 0) {
                throw e;
            }
        }
        return answer.toString(ISO_8859_1);
    }
}
