package fr.etape.gateway.intake;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.buf.MessageBytes;

/** Refuses, with 400, whose head is not plain. The server would read it as the standard says, but others might not. */
final class PlainHeads extends ValveBase {

    PlainHeads() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isPlain(request)) {
            getNext().invoke(request, response);
        } else {
            response.sendError(400);
        }
    }

    /** All header values are views of the buffer that holds the head as it came; {@code Host} is always there. */
    private static boolean isPlain(Request request) {
        MessageBytes host = request.getCoyoteRequest().getMimeHeaders().getValue("host");
        if (host == null) {
            return true;
        }
        ByteChunk view = host.getByteChunk();
        return view.isNull() || PlainHead.is(view.getBytes());
    }
}
