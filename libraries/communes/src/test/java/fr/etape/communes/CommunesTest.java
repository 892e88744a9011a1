package fr.etape.communes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {

    private final Communes communes = Communes.ofFrance();

    @Test
    void findsAngersByItsCode() {
        assertThat(communes.find("49007")).contains(new Commune("49007", "Angers", "49", List.of("49000", "49100")));
    }

    @Test
    void codesAreStringsWithLeadingZerosAndCorsicanLetters() {
        assertThat(communes.find("01001")).map(Commune::name).contains("L'Abergement-Clémenciat");
        assertThat(communes.find("2A004")).map(Commune::name).contains("Ajaccio");
        assertThat(communes.find("1001")).isEmpty();
        assertThat(communes.find("20004")).isEmpty();
    }

    @Test
    void holdsOverseasCollectivitiesEvenThoseWithoutAPostalCode() {
        assertThat(communes.find("97502")).map(Commune::name).contains("Saint-Pierre");
        assertThat(communes.find("98414")).contains(new Commune("98414", "La Terre-Adélie", "984", List.of()));
    }

    @Test
    void holdsNoMunicipalDistrictAndNoDelegatedCommune() {
        assertThat(communes.find("75101")).isEmpty();
        assertThat(communes.find("75056")).map(Commune::name).contains("Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L'Haÿ-les-Roses", "l'hay-les-roses", "L HAY LES ROSES", "hay les r", "  l’haÿ "})
    void caseAccentsPunctuationAndArticleDoNotCount(String typed) {
        assertThat(communes.search(typed, 1)).extracting(Commune::code).containsExactly("94038");
    }

    @Test
    void ligaturesAreFoundByTheirLetters() {
        assertThat(communes.search("oeuilly", 5)).extracting(Commune::name).containsOnly("Œuilly");
    }

    @Test
    void theNameThatMatchesWholeComesFirst() {
        assertThat(communes.search("mans", 3)).extracting(Commune::name).startsWith("Le Mans");
        assertThat(communes.search("le mans", 3)).extracting(Commune::name).containsExactly("Le Mans");
        assertThat(communes.search("angers", 3)).extracting(Commune::name).startsWith("Angers");
    }

    @Test
    void homonymsAreAllShown() {
        assertThat(communes.search("sainte-colombe", 100))
                .filteredOn(commune -> commune.name().equals("Sainte-Colombe"))
                .hasSize(12);
    }

    @Test
    void aPostalCodeNamesAllCommunesThatShareIt() {
        assertThat(communes.search("51300", 100))
                .filteredOn(commune -> commune.postalCodes().contains("51300"))
                .hasSize(46);
        assertThat(communes.search("49000", 10)).extracting(Commune::name).containsExactly("Angers", "Écouflant");
    }

    @Test
    void aCodeMayBeThePostalCodeOfOthers() {
        assertThat(communes.search("49100", 10))
                .containsExactly(
                        new Commune("49007", "Angers", "49", List.of("49000", "49100")),
                        new Commune("49100", "Cizay-la-Madeleine", "49", List.of("49700")));
    }

    @Test
    void aCodeIsFoundInEitherCase() {
        assertThat(communes.search("2a004", 10)).extracting(Commune::name).containsExactly("Ajaccio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'-", "\u0301", "zzzz", "{\"$ne\":null}"})
    void whatIsNoNameFindsNothing(String typed) {
        assertThat(communes.search(typed, 10)).isEmpty();
    }

    @Test
    void theVintageIsComplete() {
        assertThat(Communes.VINTAGE).isEqualTo(2026);
        assertThat(communes.size()).isEqualTo(34_969);
        assertThat(communes.search("0", 40_000)).allSatisfy(this::isFoundAgain);
        assertThat(communes.search("9", 40_000)).allSatisfy(this::isFoundAgain);
    }

    private void isFoundAgain(Commune commune) {
        assertThat(communes.find(commune.code())).contains(commune);
    }
}
