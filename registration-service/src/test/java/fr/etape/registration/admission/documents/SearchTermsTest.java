package fr.etape.registration.admission.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.registration.admission.Applicant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void areTheWordsOfTheNamesWithoutCaseAndAccents() {
        Applicant applicant = new Applicant(
                "Jean-Noël",
                "Le Goff d’Ys",
                "jlg@quimper.example",
                College.ELU,
                "Quimper",
                null,
                null,
                "fr",
                List.of());

        assertThat(SearchTerms.of(applicant)).containsExactly("le", "goff", "d", "ys", "jean", "noel");
    }

    @Test
    void areAskedForLikewise() {
        assertThat(SearchTerms.asked("  Élo GRAND-jean ")).containsExactly("elo", "grand", "jean");
        assertThat(SearchTerms.asked(" - ")).isEmpty();
        assertThat(SearchTerms.asked("a b c d e f g")).containsExactly("a", "b", "c", "d", "e");
    }
}
