package fr.etape.registration.admission.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.College;
import fr.etape.registration.admission.Applicant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(SearchTerms.of(applicant)).containsExactly("le", "goff", "dys", "ys", "jean", "noel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Œuvrard | oeuvrard",
                "Strauß | strauss",
                "Sørensen | sorensen",
                "Wałęsa | walesa",
                "Đặng | dang",
                "Ægir | aegir",
                "Jean\u2011Paul | jean-paul",
                "Jean\u2010Paul | paul",
                "D\u02bcAngelo | d'angelo",
                "D\u02bcAngelo | dangelo",
                "D\u02bcAngelo | angelo",
                "N'Diaye | ndiaye",
                "N\u2019Diaye | n'diaye",
                "Ndiaye | n\u2019diaye",
                "de\u00a0La Tour | de la tour",
                "d\u2019Estaing Ana | Estaing, Ana",
                "Jose\u0301 | jos\u00e9",
                "Jos\u00e9 | jose\u0301"
            })
    void everySpellingThatIsTypedFindsTheOneThatIsStored(String stored, String typed) {
        List<String> terms = SearchTerms.of(named(stored));

        assertThat(SearchTerms.asked(typed))
                .isNotEmpty()
                .allMatch(asked -> terms.stream().anyMatch(term -> term.startsWith(asked)));
    }

    private static Applicant named(String familyName) {
        return new Applicant("Léa", familyName, "lea@example.org", College.AUTRE, "Ville", null, null, "fr", List.of());
    }

    @Test
    void areAskedForLikewise() {
        assertThat(SearchTerms.asked("  Élo GRAND-jean ")).containsExactly("elo", "grand", "jean");
        assertThat(SearchTerms.asked(" - ")).isEmpty();
        assertThat(SearchTerms.asked("a b c d e f g")).containsExactly("a", "b", "c", "d", "e");
    }
}
