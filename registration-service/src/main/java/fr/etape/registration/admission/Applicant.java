package fr.etape.registration.admission;

import fr.etape.contracts.College;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person states when registering, checked already. Personal data: goes into the document of the registration,
 * and of it only college, commune, language and wishes into an event.
 *
 * @param siren nine digits, of the organisation
 * @param commune INSEE code of the organisation's commune
 * @param language {@code fr} or {@code en}
 * @param wishes codes of ateliers, the most wanted first
 */
public record Applicant(
        String givenName,
        String familyName,
        String email,
        College college,
        String organisation,
        @Nullable String siren,
        @Nullable String commune,
        String language,
        List<String> wishes) {

    public Applicant {
        wishes = List.copyOf(wishes);
    }

    /** Names nobody, whatever logs it. */
    @Override
    public String toString() {
        return "Applicant[" + college + "]";
    }
}
