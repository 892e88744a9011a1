package fr.etape.registration.admission.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a request. Nothing in it is checked yet. */
record WalkInRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String college,
        @Nullable String organisation,
        @Nullable String commune,
        @Nullable String language,
        @Nullable String point,
        @Nullable Instant enteredAt,
        @Nullable Boolean beyondQuota) {

    @Override
    public String toString() {
        return "WalkInRequest";
    }
}
