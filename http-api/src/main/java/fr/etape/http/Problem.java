package fr.etape.http;

import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Ends a request with a problem document. Not an error of ours: it is not logged, and has no stack trace. */
public class Problem extends ErrorResponseException {

    public Problem(ProblemType type, String detail) {
        this(type, type.describe(detail));
    }

    Problem(ProblemType type, ProblemDetail body) {
        super(type.status(), body, null);
    }

    /** Adds an extension member. */
    public Problem with(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
