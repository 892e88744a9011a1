package fr.etape.gateway.problems;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** The answers that the gateway gives of its own; the slug in {@code type} is the name in lower case with hyphens. */
public enum Problem implements ServerResponse {
    UNREADABLE(400, "The request cannot be read", "The request is not well-formed HTTP or was cut off."),
    NOT_FOUND(404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This address does not take this method."),
    REQUEST_TIMEOUT(408, "The request took too long", "The body of the request did not arrive in time."),
    PAYLOAD_TOO_LARGE(413, "The request is too large", "The body of the request is larger than this address takes."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "The headers of the request are larger than accepted here."),
    INTERNAL(500, "Internal error", "Something went wrong on our side."),
    OVERLOADED(503, "Too busy", "All connections to the service are in use. Try again shortly."),
    UNAVAILABLE(503, "Unavailable", "The service does not answer. Try again shortly."),
    UPSTREAM_TIMEOUT(504, "No answer in time", "The service took too long to answer. It may have done what was asked.");

    /** Seconds after which to try again: about the time a service needs to restart. */
    private static final String RETRY_AFTER = "2";

    private final int status;
    private final byte[] body;

    Problem(int status, String title, String detail) {
        this.status = status;
        String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.body = """
                {"type":"urn:etape:problem:%s","title":"%s","status":%d,"detail":"%s"}""".formatted(slug, title, status, detail).getBytes(StandardCharsets.UTF_8);
    }

    /** The nearest problem for an error status of the server's own. */
    static Problem ofStatus(int status) {
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? UNREADABLE : INTERNAL;
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        ApiSecurity.addTo(response);
        if (status == 503) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        if (this == HEADERS_TOO_LARGE) {
            // The server ends the connection, and for this status would not say so: a client would use it again in
            // vain.
            response.setHeader("Connection", "close");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        writeTo(response);
        return null;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(status);
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
