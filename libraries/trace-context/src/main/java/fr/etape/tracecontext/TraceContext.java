package fr.etape.tracecontext;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trace.
 *
 * @param traceId 32 hexadecimal digits, the same for everything that one request causes
 * @param spanId 16 hexadecimal digits, one for each application that works on it
 * @param flags two hexadecimal digits; bit 0 says that somebody records the trace
 */
public record TraceContext(String traceId, String spanId, String flags) {

    /** Header of requests. */
    public static final String TRACEPARENT = "traceparent";

    /** Header of answers. */
    public static final String TRACERESPONSE = "traceresponse";

    /** Key of the diagnostic context in logs, and member of problem documents. */
    public static final String TRACE_ID = "traceId";

    private static final String ATTRIBUTE = TraceContext.class.getName();
    private static final String NOT_SAMPLED = "00";

    /** The flags that have a meaning: sampled, and random trace id. All others must be sent as zero. */
    private static final int KNOWN_FLAGS = 0x03;

    /** Null for anything but a valid {@code traceparent}. A later version than 00 is read as far as 00 goes. */
    public static @Nullable TraceContext parse(@Nullable String header) {
        return header != null && TraceParent.isValid(header)
                ? new TraceContext(header.substring(3, 35), header.substring(36, 52), header.substring(53, 55))
                : null;
    }

    /** What the caller sent; null without a valid {@code traceparent}, and when there is more than one. */
    public static @Nullable TraceContext received(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders(TRACEPARENT);
        String first = headers.hasMoreElements() ? headers.nextElement() : null;
        return headers.hasMoreElements() ? null : parse(first);
    }

    /** This application's step: of the caller's trace, or of a new one. The same for as long as the request lasts. */
    public static TraceContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
            return known;
        }
        TraceContext received = received(request);
        TraceContext trace = received == null ? start() : received.next();
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The step that the current thread works on; null outside of a request. */
    public static @Nullable TraceContext current() {
        return TraceFilter.CURRENT.get();
    }

    /** The first step of a new trace, which nobody records. */
    public static TraceContext start() {
        HexFormat hex = HexFormat.of();
        String traceId = hex.toHexDigits(ThreadLocalRandom.current().nextLong()) + newSpanId();
        return new TraceContext(traceId, newSpanId(), NOT_SAMPLED);
    }

    /** Another step of the same trace. */
    public TraceContext next() {
        int known = HexFormat.fromHexDigits(flags) & KNOWN_FLAGS;
        return new TraceContext(traceId, newSpanId(), HexFormat.of().toHexDigits((byte) known));
    }

    /** Never all zero, which would mean none. */
    private static String newSpanId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /** As it stands in {@code traceparent} and {@code traceresponse}. */
    public String header() {
        return "00-" + traceId + '-' + spanId + '-' + flags;
    }
}
