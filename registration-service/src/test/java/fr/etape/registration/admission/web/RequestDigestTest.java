package fr.etape.registration.admission.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.http.body.Digest;
import fr.etape.registration.admission.Applicant;
import fr.etape.testkit.records.Variations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a repeated request is recognised by. */
class RequestDigestTest {

    private static final Applicant ELODIE = new Applicant(
            "Élodie",
            "Grandjean",
            "elodie@example.org",
            College.ELU,
            "Ville d'Angers",
            "214900078",
            "49007",
            "fr",
            List.of("donnees", "sante"));

    private static final Applicant HUGO = new Applicant(
            "Hugo",
            "Petit",
            "hugo@example.org",
            College.INDUSTRIEL,
            "Petit SA",
            null,
            null,
            "en",
            List.of("sante", "donnees"));

    @Test
    void requestsThatDifferInAnythingHaveDifferentDigests() {
        assertThat(Variations.of(ELODIE, HUGO).values().stream().map(Digest::ofRecord))
                .hasSize(9)
                .doesNotHaveDuplicates()
                .doesNotContain(Digest.ofRecord(ELODIE));
    }
}
