package fr.etape.web.participant.registration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was filled in: every field as typed, so that it can be shown again. What was left out is empty.
 *
 * @param idempotencyKey made when the form is first shown; stands for the one registration this form makes
 * @param commune what was typed, see {@link fr.etape.web.site.commune.Communes#matching}
 * @param communeCode the commune picked among several
 * @param communeAsked what had been typed when the commune was picked; typing something else undoes the choice
 */
public record RegistrationForm(
        String idempotencyKey,
        String givenName,
        String familyName,
        String email,
        String college,
        String organisation,
        String siren,
        String commune,
        String communeCode,
        String communeAsked,
        String language,
        List<String> wishes) {

    public RegistrationForm {
        idempotencyKey = isKey(idempotencyKey) ? idempotencyKey : newKey();
        givenName = typed(givenName);
        familyName = typed(familyName);
        email = typed(email);
        college = typed(college);
        organisation = typed(organisation);
        siren = typed(siren);
        commune = typed(commune);
        communeCode = typed(communeCode);
        communeAsked = typed(communeAsked);
        language = typed(language);
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
    }

    static RegistrationForm fresh(String language) {
        return new RegistrationForm(newKey(), "", "", "", "", "", "", "", "", "", language, List.of());
    }

    RegistrationForm withNewKey() {
        return new RegistrationForm(
                newKey(),
                givenName,
                familyName,
                email,
                college,
                organisation,
                siren,
                commune,
                communeCode,
                communeAsked,
                language,
                wishes);
    }

    public boolean communePicked() {
        return !communeCode.isEmpty() && communeAsked.equals(commune);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static boolean isKey(@Nullable String key) {
        return key != null && key.matches("[A-Za-z0-9-]{8,200}");
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
