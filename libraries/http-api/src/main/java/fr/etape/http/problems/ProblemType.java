package fr.etape.http.problems;

import fr.etape.tracecontext.TraceContext;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A kind of problem, as programs tell it apart. Slug, status and title never change.
 *
 * @param slug last part of the {@code type}, for instance {@code not-found}
 * @param title the same for all problems of the kind
 */
public record ProblemType(String slug, HttpStatus status, String title) {

    public static final ProblemType UNREADABLE =
            new ProblemType("unreadable", HttpStatus.BAD_REQUEST, "The request cannot be read");
    public static final ProblemType MISSING_IDEMPOTENCY_KEY =
            new ProblemType("missing-idempotency-key", HttpStatus.BAD_REQUEST, "An Idempotency-Key is required");
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", HttpStatus.UNAUTHORIZED, "Authentication required");
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", HttpStatus.FORBIDDEN, "Forbidden");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", HttpStatus.NOT_FOUND, "Not found");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "No acceptable representation");
    public static final ProblemType PRECONDITION_FAILED =
            new ProblemType("precondition-failed", HttpStatus.PRECONDITION_FAILED, "It was changed in the meantime");
    public static final ProblemType PAYLOAD_TOO_LARGE =
            new ProblemType("payload-too-large", HttpStatus.CONTENT_TOO_LARGE, "The body is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            "unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The media type is not supported");
    public static final ProblemType MISDIRECTED_REQUEST =
            new ProblemType("misdirected-request", HttpStatus.MISDIRECTED_REQUEST, "Misdirected request");
    public static final ProblemType INVALID =
            new ProblemType("invalid", HttpStatus.UNPROCESSABLE_CONTENT, "Some values are not valid");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, "The Idempotency-Key was already used");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", HttpStatus.PRECONDITION_REQUIRED, "If-Match is required");
    public static final ProblemType INTERNAL =
            new ProblemType("internal", HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");
    public static final ProblemType OVERLOADED =
            new ProblemType("overloaded", HttpStatus.SERVICE_UNAVAILABLE, "Too many requests are waiting");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Temporarily unavailable");

    public URI uri() {
        return URI.create("urn:etape:problem:" + slug);
    }

    /** @param detail what is wrong with this request, for a human; never anything of an exception */
    public ProblemDetail describe(String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(uri());
        problem.setTitle(title);
        problem.setDetail(detail);
        TraceContext trace = TraceContext.current();
        if (trace != null) {
            problem.setProperty(TraceContext.TRACE_ID, trace.traceId());
        }
        return problem;
    }

    /** The whole answer. */
    public ResponseEntity<ProblemDetail> response(String detail) {
        return new Problem(this, detail).response();
    }
}
