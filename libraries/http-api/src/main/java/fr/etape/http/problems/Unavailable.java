package fr.etape.http.problems;

import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** The request cannot be served at the moment, and the sender is told when to try again: 503. */
public final class Unavailable extends Problem {

    private Unavailable(ProblemType type, String detail, Duration retryAfter) {
        super(type, detail);
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }

    /** Too many requests are waiting; this one was not processed. */
    public static Unavailable overloaded(Duration retryAfter) {
        return new Unavailable(
                ProblemType.OVERLOADED, "The request was not processed. Send it again later.", retryAfter);
    }

    /** Something that is needed does not answer; whether the request took effect is not known. */
    public static Unavailable temporarily(Duration retryAfter) {
        return new Unavailable(
                ProblemType.UNAVAILABLE,
                "Whether the request took effect is not known. Send the same request again later.",
                retryAfter);
    }
}
