package fr.etape.gateway.connections;

import fr.etape.tracecontext.TraceContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a connection that is not taken. Nothing of its request is read, so it is the document for programs.
 * Used by one thread.
 */
final class Refusal {

    private static final String DOCUMENT = """
            {"type":"urn:etape:problem:overloaded","title":"Too busy","status":503,\
            "detail":"Too many connections are open. This one was not taken.","traceId":"%s"}""";

    private static final String HEAD = """
            HTTP/1.1 503 \r
            Content-Type: application/problem+json\r
            Content-Length: %d\r
            Cache-Control: no-store\r
            Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r
            X-Content-Type-Options: nosniff\r
            Retry-After: 2\r
            traceresponse: %s\r
            Connection: close\r
            \r
            """;

    private static final int REQUEST = 8 * 1024;

    private final ByteBuffer request = ByteBuffer.allocate(REQUEST);

    /** As far as it is heard: whoever refuses many cannot wait for any of them. */
    void tell(SocketChannel socket) {
        TraceContext trace = TraceContext.start();
        String document = DOCUMENT.formatted(trace.traceId());
        String answer = HEAD.formatted(document.length(), trace.header()) + document;
        try {
            socket.configureBlocking(false);
            // What lies unread when a connection is closed takes the answer with it.
            socket.read(request.clear());
            socket.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
            socket.shutdownOutput();
        } catch (IOException e) {
            // Gone by itself.
        }
    }
}
