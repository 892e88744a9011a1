package fr.etape.access;

import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import org.springframework.http.HttpHeaders;

/** What callers are told who may not. The same whether or not there is what they asked for. */
public final class AccessProblems {

    private AccessProblems() {}

    public static Problem unauthenticated() {
        return challenge("Sign in, and send the access token that you get.", "Bearer");
    }

    /** One answer for all that can be wrong with a token: who forges one need not be told what is left to do. */
    static Problem badToken() {
        return challenge(
                "The access token was refused: it is expired, made for others, or not genuine.",
                "Bearer error=\"invalid_token\"");
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3">RFC 6750, 3</a> */
    private static Problem challenge(String detail, String challenge) {
        Problem problem = new Problem(ProblemType.UNAUTHENTICATED, detail);
        problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return problem;
    }

    public static Problem forbidden() {
        return new Problem(ProblemType.FORBIDDEN, "The person who is signed in has not the role that this takes.");
    }
}
