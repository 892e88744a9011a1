package fr.etape.access;

import fr.etape.contracts.College;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;

/**
 * The participant who sent a request, according to their pass. Can be a parameter of a handler whose path names the
 * stop; a handler that is open to others too marks it nullable. A pass tells who somebody is at a stop, and not what
 * they hold there: whoever needs a seat, an entry or a table looks it up. A registration may have been cancelled since
 * the pass was issued, at most 15 minutes ago.
 *
 * @param stopId the stop of the path, since a pass counts nowhere else
 */
public record Participant(UUID registrationId, String stopId, College college) implements Bearer {

    private static final String ATTRIBUTE = Participant.class.getName();

    /** Null when the request brought no pass for the stop that its path names. */
    public static @Nullable Participant of(NativeWebRequest request) {
        return (Participant) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
