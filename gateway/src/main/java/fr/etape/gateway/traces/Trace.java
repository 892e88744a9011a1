package fr.etape.gateway.traces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A request's place in its trace.
 *
 * @param spanId what the gateway does with the request
 * @param flags the caller's wish, sampled or not, as two hexadecimal digits
 * @param continued whether the caller began the trace; its {@code tracestate} belongs to that one only
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record Trace(String traceId, String spanId, String flags, boolean continued) {

    public static final String REQUEST_HEADER = "traceparent";
    public static final String ANSWER_HEADER = "traceresponse";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final String NOT_SAMPLED = "00";

    /** The same for as long as the request lasts. */
    public static Trace of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
            return known;
        }
        Trace trace = from(request);
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    private static Trace from(HttpServletRequest request) {
        List<String> parents = Collections.list(request.getHeaders(REQUEST_HEADER));
        if (parents.size() == 1 && TraceParent.isValid(parents.getFirst())) {
            String parent = parents.getFirst();
            return new Trace(TraceParent.traceId(parent), newSpanId(), TraceParent.flags(parent), true);
        }
        HexFormat hex = HexFormat.of();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String traceId = hex.toHexDigits(random.nextLong() | 1) + hex.toHexDigits(random.nextLong());
        return new Trace(traceId, newSpanId(), NOT_SAMPLED, false);
    }

    /** Never all zero, which means none. */
    private static String newSpanId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /** What goes on to a service as {@code traceparent}, and back to the caller as {@code traceresponse}. */
    public String header() {
        return "00-" + traceId + '-' + spanId + '-' + flags;
    }
}
