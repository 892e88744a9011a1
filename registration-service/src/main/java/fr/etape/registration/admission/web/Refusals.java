package fr.etape.registration.admission.web;

import fr.etape.http.Problem;
import fr.etape.http.ProblemType;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** The expected "no". */
final class Refusals {

    private static final ProblemType NOT_OPEN =
            new ProblemType("registration-not-open", HttpStatus.CONFLICT, "Registration is not open yet");
    private static final ProblemType CLOSED =
            new ProblemType("registration-closed", HttpStatus.CONFLICT, "Registration is closed");
    private static final ProblemType ALREADY_REGISTERED =
            new ProblemType("already-registered", HttpStatus.CONFLICT, "This person is registered already");

    private Refusals() {}

    static Problem notOpenBefore(Instant opensAt) {
        return new Problem(NOT_OPEN, "Registration for this stop has not begun.").with("opensAt", opensAt);
    }

    static Problem closed() {
        return new Problem(CLOSED, "Registration for this stop has ended.");
    }

    static Problem alreadyRegistered() {
        return new Problem(
                ALREADY_REGISTERED,
                "Somebody with this e-mail address is registered for this stop and has not cancelled.");
    }

    static Problem keyReused() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "Another registration for this stop was asked for under this key.");
    }
}
