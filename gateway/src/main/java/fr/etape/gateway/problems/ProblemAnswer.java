package fr.etape.gateway.problems;

import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * A problem as it is told to one client: a document, or a page for somebody in front of a browser. Nothing of what a
 * client sent is repeated in it, so nothing needs escaping.
 */
public record ProblemAnswer(Problem problem, String detail, Duration retryAfter) implements OwnResponse {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern HTML_FIRST = Pattern.compile("\\s*text/html\\s*(?:,|$)");

    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TraceContext trace = TraceContext.of(request);
        boolean isPage = isForBrowsers(request);
        byte[] body = (isPage ? page(request, trace) : document(trace)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status);
        response.setContentType(isPage ? "text/html;charset=UTF-8" : "application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(TraceContext.TRACERESPONSE, trace.header());
        if (isPage) {
            ErrorPage.addPolicyTo(response);
        }
        ApiSecurity.addTo(response);
        if (retryAfter.isPositive()) {
            response.setHeader("Retry-After", Long.toString(inWholeSeconds(retryAfter)));
        }
        if (problem == Problem.HEADERS_TOO_LARGE) {
            // The server ends the connection, and for this status would not say so: a client would use it again in
            // vain.
            response.setHeader("Connection", "close");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String page(HttpServletRequest request, TraceContext trace) {
        boolean isRead = READING.contains(request.getMethod());
        return ErrorPage.of(problem, inWholeSeconds(retryAfter), isRead, trace.traceId());
    }

    /**
     * Browsers name HTML first; programs, which take anything or JSON, get the document. What lies below {@code /api}
     * is for programs, whoever asks. Of a head that was too large nothing may be known; then it is somebody with too
     * many cookies.
     */
    private boolean isForBrowsers(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader("Accept");
        if (path != null && (path.equals("/api") || path.startsWith("/api/"))) {
            return false;
        }
        return accept == null
                ? problem == Problem.HEADERS_TOO_LARGE
                : HTML_FIRST.matcher(accept).lookingAt();
    }

    private String document(TraceContext trace) {
        return """
                {"type":"urn:etape:problem:%s","title":"%s","status":%d,"detail":"%s","traceId":"%s"}""".formatted(problem.slug(), problem.title, problem.status, detail, trace.traceId());
    }

    /** Never too early. */
    private static long inWholeSeconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        writeTo(request, response);
        return null;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(problem.status);
    }
}
