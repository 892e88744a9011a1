package fr.etape.http.problems;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** Ends a request with a problem document. Not an error of ours: it is not logged, and has no stack trace. */
public class Problem extends ErrorResponseException {

    public Problem(ProblemType type, String detail) {
        this(type, type.describe(detail));
    }

    Problem(ProblemType type, ProblemDetail body) {
        super(type.status(), body, null);
    }

    /** The same words for whatever is not there and whatever may not be seen, so that nobody learns which it was. */
    public static Problem notFound() {
        return new Problem(ProblemType.NOT_FOUND, PlainProblem.detailOf(ProblemType.NOT_FOUND));
    }

    /** Adds an extension member. */
    public Problem with(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }

    /** The whole answer, for those who catch rather than throw. */
    public ResponseEntity<ProblemDetail> response() {
        return ResponseEntity.status(getStatusCode())
                .headers(getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(getBody());
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
