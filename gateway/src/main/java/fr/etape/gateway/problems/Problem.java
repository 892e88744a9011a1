package fr.etape.gateway.problems;

import java.time.Duration;
import java.util.Locale;

/** What the gateway itself may answer; the slug in {@code type} is the name in lower case with hyphens. */
public enum Problem {
    UNREADABLE(400, "The request cannot be read", "The request is not well-formed HTTP or was cut off."),
    NOT_FOUND(404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This address does not take this method."),
    REQUEST_TIMEOUT(408, "The request took too long", "The request did not arrive in time."),
    PAYLOAD_TOO_LARGE(413, "The request is too large", "The body of the request is larger than allowed."),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported", "Send the body without a Content-Encoding."),
    MISDIRECTED_REQUEST(421, "Misdirected request", "This suite is not reached under the host that was asked for."),
    TOO_MANY_REQUESTS(429, "Too many requests", "More requests came than are let through."),
    TOO_MANY_REGISTRATIONS(
            429, "Too many registrations", "Too many registrations for this stop came from your network address."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "The headers of the request are larger than allowed."),
    INTERNAL(500, "Internal error", "Something went wrong on our side."),
    OVERLOADED(503, "Too busy", "All connections to the service are in use. Try again shortly."),
    UNAVAILABLE(503, "Unavailable", "The service does not answer. Try again shortly."),
    UPSTREAM_TIMEOUT(504, "No answer in time", "The service took too long to answer. It may have done what was asked.");

    /** After which to try again where nothing else is known: about the time a service needs to restart. */
    private static final Duration A_RESTART = Duration.ofSeconds(2);

    final int status;
    final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same request may succeed a little later. */
    boolean mayPass() {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Whether what was sent may have arrived all the same. */
    boolean mayHaveTakenEffect() {
        return this == INTERNAL || this == UNAVAILABLE || this == UPSTREAM_TIMEOUT;
    }

    public ProblemAnswer answer() {
        return answer(detail);
    }

    /** @param detail for a human; needs no escaping in JSON */
    public ProblemAnswer answer(String detail) {
        return answer(detail, status == 503 ? A_RESTART : Duration.ZERO);
    }

    /** @param retryAfter is told in whole seconds, not at all when zero */
    public ProblemAnswer answer(String detail, Duration retryAfter) {
        return new ProblemAnswer(this, detail, retryAfter);
    }

    /**
     * The nearest problem for an error status of the server's own; 501 and 505 are said of requests that are not HTTP
     * as it is spoken here.
     */
    static Problem ofStatus(int status) {
        if (status == 501 || status == 505) {
            return UNREADABLE;
        }
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? UNREADABLE : INTERNAL;
    }
}
