package fr.etape.access;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import org.springframework.http.HttpHeaders;

/** Refusals of the access check. They are the same whether or not what was asked for exists. */
public final class AccessProblems {

    private AccessProblems() {}

    public static Problem unauthenticated() {
        return challenge("Sign in and send the access token.", "Bearer");
    }

    /** One answer for everything that can be wrong with a token, so that it does not help to forge one. */
    static Problem badToken() {
        return challenge(
                "The access token was refused: it has expired, was issued for another audience, or is not genuine.",
                "Bearer error=\"invalid_token\"");
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, 3</a> */
    private static Problem challenge(String detail, String challenge) {
        Problem problem = new Problem(ProblemType.UNAUTHENTICATED, detail);
        problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problem;
    }

    public static Problem forbidden() {
        return new Problem(ProblemType.FORBIDDEN, "Your role at this stop does not allow this.");
    }
}
