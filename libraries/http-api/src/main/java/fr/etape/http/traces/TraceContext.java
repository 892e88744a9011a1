package fr.etape.http.traces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a request is found again in answers and logs: the trace id of the caller, or a new one.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record TraceContext(String traceId, String spanId, String flags) {

    public static final String ANSWER_HEADER = "traceresponse";

    private static final String ATTRIBUTE = TraceContext.class.getName();
    private static final String REQUEST_HEADER = "traceparent";
    private static final Pattern SHAPE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    /** The same for as long as the request lasts. */
    static TraceContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TraceContext known) {
            return known;
        }
        TraceContext trace = continuing(request.getHeader(REQUEST_HEADER));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    public static TraceContext continuing(@Nullable String parent) {
        Matcher matcher = SHAPE.matcher(parent == null ? "" : parent);
        return matcher.matches()
                ? new TraceContext(matcher.group(1), digits(), matcher.group(2))
                : new TraceContext(digits() + digits(), digits(), "00");
    }

    /** Sixteen, never all zero. */
    private static String digits() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    public String header() {
        return "00-" + traceId + '-' + spanId + '-' + flags;
    }
}
