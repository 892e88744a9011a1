package fr.etape.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/**
 * Who sent a request, according to the identity provider. Can be a parameter of a handler. A handler that is open to
 * callers who are not signed in marks it nullable.
 *
 * @param name for people to read, as the provider gives it; personal data, to be stored in registration-service only
 * @param steering whether they belong to the steering committee
 */
public record Caller(PersonId personId, @Nullable String name, boolean steering) implements Bearer {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** Null when the caller is not signed in, or when the request has not reached {@link AccessCheck} yet. */
    public static @Nullable Caller of(NativeWebRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Without the name, so that no log contains it. */
    @Override
    public String toString() {
        return "Caller[" + personId + (steering ? ", steering]" : "]");
    }
}
