package fr.etape.registration.admission.web;

import java.net.URI;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The expected "no", as problem documents. */
final class Refusals {

    private Refusals() {}

    static ErrorResponseException noSuchStop() {
        return refusal(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no such stop.");
    }

    static ErrorResponseException noSuchRegistration() {
        return refusal(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no registration behind this link.");
    }

    static ErrorResponseException noSuchCommune() {
        return refusal(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no commune with this code.");
    }

    static ErrorResponseException notOpenBefore(Instant opensAt) {
        ErrorResponseException refusal = refusal(
                HttpStatus.CONFLICT,
                "registration-not-open",
                "Registration is not open yet",
                "Registration for this stop has not begun yet.");
        refusal.getBody().setProperty("opensAt", opensAt);
        return refusal;
    }

    static ErrorResponseException closed() {
        return refusal(
                HttpStatus.CONFLICT,
                "registration-closed",
                "Registration is closed",
                "Registration for this stop has ended.");
    }

    static ErrorResponseException alreadyRegistered() {
        return refusal(
                HttpStatus.CONFLICT,
                "already-registered",
                "Already registered",
                "Somebody with this e-mail address is registered for this stop.");
    }

    static ErrorResponseException keyReused() {
        return refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "Idempotency key reused",
                "Another request was sent under this Idempotency-Key.");
    }

    private static ErrorResponseException refusal(HttpStatus status, String slug, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:etape:problem:" + slug));
        problem.setTitle(title);
        return new ErrorResponseException(status, problem, null);
    }
}
