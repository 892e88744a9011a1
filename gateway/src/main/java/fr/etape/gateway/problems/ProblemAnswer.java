package fr.etape.gateway.problems;

import fr.etape.gateway.traces.Trace;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A problem as it is told to one client. Nothing of what a client sent is repeated in it, so nothing needs escaping. */
public record ProblemAnswer(Problem problem, String detail, Duration retryAfter) implements ServerResponse {

    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Trace trace = Trace.of(request);
        byte[] body = body(trace.traceId()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(Trace.ANSWER_HEADER, trace.header());
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

    private String body(String traceId) {
        return """
                {"type":"urn:etape:problem:%s","title":"%s","status":%d,"detail":"%s","traceId":"%s"}""".formatted(problem.slug(), problem.title, problem.status, detail, traceId);
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
