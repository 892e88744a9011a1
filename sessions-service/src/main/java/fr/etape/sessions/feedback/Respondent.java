package fr.etape.sessions.feedback;

import java.util.UUID;

/**
 * Somebody who answers, by their pass. Lives as long as the request.
 *
 * @param requestKey by which a repeated request is known; says nothing of the answers
 * @param standing what is known of them
 */
public record Respondent(UUID registrationId, String requestKey, Standing standing) {

    /** What the documents know. */
    public enum Standing {
        /** Holds no seat, or nobody has looked yet. */
        NO_SEAT,
        MAY_ANSWER,
        /** With this very request. */
        ANSWERED_SO,
        ANSWERED
    }

    public Respondent knowing(Standing found) {
        return new Respondent(registrationId, requestKey, found);
    }
}
