package fr.etape.registration.admission;

import fr.etape.contracts.College;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says when registering; already checked. Personal data: all of it goes into the document of the
 * registration; only college, commune, language and wishes go into an event, and a code for the organisation.
 *
 * @param email null for somebody who registered at the door and gave none
 * @param siren SIREN of the organisation, nine digits
 * @param commune INSEE code of the organisation's commune
 * @param language {@code fr} or {@code en}
 * @param wishes codes of ateliers, in order of preference
 */
public record Applicant(
        String givenName,
        String familyName,
        @Nullable String email,
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
