package fr.etape.gateway.problems;

import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A problem as it is told to one client: a document, or a page for somebody in front of a browser. Nothing of what a client
 * sent is repeated in it, so nothing needs escaping.
 */
public record ProblemAnswer(Problem problem, String detail, Duration retryAfter) implements ServerResponse {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TraceContext trace = TraceContext.of(request);
        boolean isPage = PageWish.in(request);
        byte[] body = (isPage ? page(request, trace) : document(trace)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status);
        response.setContentType(isPage ? "text/html;charset=UTF-8" : "application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(TraceContext.TRACERESPONSE, trace.header());
        if (isPage) {
            PageStyle.addPolicyTo(response);
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
        return new ProblemPage(problem, PageLanguage.of(request), inWholeSeconds(retryAfter), isRead, trace.traceId())
                .html();
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

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }
}
