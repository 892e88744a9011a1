package fr.etape.gateway.problems;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.buf.MessageBytes;

/** Answers 400 to a head that is not unambiguous. Tomcat would read it as the standard says, but others might not. */
final class UnambiguousHeadValve extends ValveBase {

    UnambiguousHeadValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isPlain(request)) {
            getNext().invoke(request, response);
        } else {
            Problem.UNREADABLE.answer().writeTo(request.getRequest(), response.getResponse());
            response.finishResponse();
        }
    }

    /** All header values are views of the buffer that holds the head as it came; {@code Host} is always there. */
    private static boolean isPlain(Request request) {
        MessageBytes host = request.getCoyoteRequest().getMimeHeaders().getValue("host");
        if (host == null) {
            return true;
        }
        ByteChunk view = host.getByteChunk();
        return view.isNull() || UnambiguousHead.is(view.getBytes());
    }
}
