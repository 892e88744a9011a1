package fr.etape.web.participant.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration as it is sent to the gateway. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewRegistration(
        String givenName,
        String familyName,
        String email,
        String college,
        String organisation,
        @Nullable String siren,
        @Nullable String commune,
        String language,
        List<String> wishes) {

    static NewRegistration of(RegistrationForm form, @Nullable String commune) {
        // Many write a SIREN in groups of three.
        String siren = form.siren().replaceAll("[\\s\\u00a0\\u202f]", "");
        return new NewRegistration(
                form.givenName(),
                form.familyName(),
                form.email(),
                form.college(),
                form.organisation(),
                siren.isEmpty() ? null : siren,
                commune,
                form.language(),
                form.wishes());
    }
}
