package fr.etape.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/**
 * Who sent a request, by the word of the identity provider. As a parameter of a handler it is there for whoever is signed
 * in; a handler that is open to all marks it nullable.
 *
 * @param name as the provider gives it, for people to read; personal data, to be kept in registration-service alone
 * @param steering belongs to the steering committee
 */
public record Caller(PersonId personId, @Nullable String name, boolean steering) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** Null when nobody is signed in, or when the request has not come to its handler. */
    public static @Nullable Caller of(NativeWebRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Without the name, so that it gets into no log. */
    @Override
    public String toString() {
        return "Caller[" + personId + (steering ? ", steering]" : "]");
    }
}
