package fr.etape.http.problems;

import fr.etape.tracecontext.TraceContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Problem documents where Spring MVC is not there to write them: in filters, on error pages, in Tomcat itself. */
public final class PlainProblem {

    private PlainProblem() {}

    /** @param detail a constant that needs no escaping in JSON */
    public static void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        byte[] body = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"traceId\":\"%s\"}"
                .formatted(type.uri(), type.title(), type.status().value(), detail, traceId(response))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The trace that the answer names; a new one when the request did not get as far as the filter. */
    private static String traceId(HttpServletResponse response) {
        TraceContext named = TraceContext.parse(response.getHeader(TraceContext.TRACERESPONSE));
        if (named != null) {
            return named.traceId();
        }
        TraceContext started = TraceContext.start();
        response.setHeader(TraceContext.TRACERESPONSE, started.header());
        return started.traceId();
    }

    public static void write(HttpServletResponse response, int status) throws IOException {
        ProblemType type = typeOf(status);
        write(response, type, detailOf(type));
    }

    /**
     * Statuses that no controller chose: 400, 414, 431, 501 and 505 say that the request is not HTTP as we speak it.
     */
    static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 412 -> ProblemType.PRECONDITION_FAILED;
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            case 501, 505 -> ProblemType.UNREADABLE;
            default ->
                HttpStatus.Series.resolve(status) == HttpStatus.Series.CLIENT_ERROR
                        ? ProblemType.UNREADABLE
                        : ProblemType.INTERNAL;
        };
    }

    public static String detailOf(ProblemType type) {
        return switch (type.status()) {
            case BAD_REQUEST -> "The request line, a header or a parameter cannot be read.";
            case UNAUTHORIZED -> "Sign in and send the access token.";
            case FORBIDDEN -> "You are not allowed to do this.";
            case NOT_FOUND -> "Nothing has this address, or nothing that you may see.";
            case METHOD_NOT_ALLOWED -> "The header Allow names the allowed methods.";
            case NOT_ACCEPTABLE -> "None of the media types in Accept can be sent.";
            case PRECONDITION_FAILED -> "A condition in the headers does not hold.";
            case CONTENT_TOO_LARGE -> "The body has more bytes than allowed.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send application/json.";
            case SERVICE_UNAVAILABLE -> "Send the request again later.";
            default -> "The error has been logged. Sending the request again may help.";
        };
    }
}
