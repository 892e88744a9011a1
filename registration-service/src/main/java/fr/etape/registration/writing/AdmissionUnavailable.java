package fr.etape.registration.writing;

import org.jspecify.annotations.Nullable;

/** Nothing can be decided at the moment, or not in time. Sending the same again is safe. */
public final class AdmissionUnavailable extends RuntimeException {

    AdmissionUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
