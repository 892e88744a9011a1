package fr.etape.web.participant.registration;

import fr.etape.web.site.commune.Commune;
import fr.etape.web.site.form.FieldProblem;
import java.util.List;

/** What became of a form that was sent. */
sealed interface RegistrationOutcome {

    record Registered(String accessToken) implements RegistrationOutcome {}

    /** @param communes what the typed commune may mean, for the person to choose from; empty when that is no question */
    record Incomplete(List<FieldProblem> problems, List<Commune> communes) implements RegistrationOutcome {}

    record Refused(Reason reason) implements RegistrationOutcome {}

    /** Nobody knows whether the registration was made. Sending the same form again is safe: its key is the same. */
    record Unanswered(int retryAfterSeconds) implements RegistrationOutcome {}

    enum Reason {
        NOT_YET_OPEN,
        CLOSED,
        KEY_REUSED
    }
}
