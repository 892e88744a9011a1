package fr.etape.web.site.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCommuneTest {

    private static final Commune ANGERS = new Commune("49007", "Angers", "49", List.of("49000", "49100"));
    private static final Commune ANGERVILLE = new Commune("91016", "Angerville", "91", List.of("91670"));
    private static final Commune ANGERVILLE_14 = new Commune("14012", "Angerville", "14", List.of("14430"));
    private static final Commune BASTIA = new Commune("2B033", "Bastia", "2B", List.of("20200"));

    @ParameterizedTest
    @CsvSource({
        "Angers, Angers",
        "' Angers ', Angers",
        "49000, 49000",
        "49000 Angers, Angers",
        "Angers 49000, Angers",
        "Angers (49), Angers",
        "2b033, 2B033",
        "Bastia (2B), Bastia",
        "L’Île-d’Yeu, L’Île-d’Yeu"
    })
    void searchesForTheNameWhereThereIsOne(String typed, String query) {
        assertThat(TypedCommune.of(typed).query()).isEqualTo(query);
    }

    @Test
    void takesTheOneWhoseWholeNameWasTyped() {
        assertThat(TypedCommune.of("ANGERS").narrow(List.of(ANGERS, ANGERVILLE)))
                .containsExactly(ANGERS);
    }

    @Test
    void keepsAllThatMayBeMeant() {
        assertThat(TypedCommune.of("Anger").narrow(List.of(ANGERS, ANGERVILLE))).containsExactly(ANGERS, ANGERVILLE);
        assertThat(TypedCommune.of("Angerville").narrow(List.of(ANGERVILLE, ANGERVILLE_14)))
                .containsExactly(ANGERVILLE, ANGERVILLE_14);
    }

    @Test
    void aCodeTellsCommunesOfOneNameApart() {
        List<Commune> both = List.of(ANGERVILLE, ANGERVILLE_14);

        assertThat(TypedCommune.of("Angerville (14)").narrow(both)).containsExactly(ANGERVILLE_14);
        assertThat(TypedCommune.of("91670 Angerville").narrow(both)).containsExactly(ANGERVILLE);
        assertThat(TypedCommune.of("Bastia 2b").narrow(List.of(BASTIA))).containsExactly(BASTIA);
        assertThat(TypedCommune.of("Angerville (99)").narrow(both)).isEmpty();
    }
}
