package fr.etape.registration.admission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request. Nothing in it is checked yet. */
record RegistrationRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String college,
        @Nullable String organisation,
        @Nullable String siren,
        @Nullable String commune,
        @Nullable String language,
        @Nullable List<@Nullable String> wishes) {

    @Override
    public String toString() {
        return "RegistrationRequest";
    }
}
