package fr.etape.communes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {

    private static final Commune ANGERS = new Commune("49007", "Angers", "49", 159_022, List.of("49000", "49100"));

    private final Communes communes = Communes.ofFrance();

    @Test
    void findsAngersByItsCode() {
        assertThat(communes.find("49007")).contains(ANGERS);
    }

    @Test
    void codesAreStringsWithLeadingZerosAndCorsicanLetters() {
        assertThat(communes.find("01001")).map(Commune::name).contains("L'Abergement-Clémenciat");
        assertThat(communes.find("2A004")).map(Commune::name).contains("Ajaccio");
        assertThat(communes.find("1001")).isEmpty();
        assertThat(communes.find("20004")).isEmpty();
    }

    @Test
    void hasOverseasCollectivitiesEvenThoseWithoutAPostalCode() {
        assertThat(communes.find("97502")).map(Commune::name).contains("Saint-Pierre");
        assertThat(communes.find("98414")).contains(new Commune("98414", "La Terre-Adélie", "984", 0, List.of()));
    }

    @Test
    void hasNoMunicipalArrondissementAndNoDelegatedCommune() {
        assertThat(communes.find("75101")).isEmpty();
        assertThat(communes.find("75056")).map(Commune::name).contains("Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L'Haÿ-les-Roses", "l'hay-les-roses", "L HAY LES ROSES", "hay les r", "  l’haÿ "})
    void caseAccentsPunctuationAndArticleDoNotCount(String typed) {
        assertThat(found(typed, 1)).extracting(Commune::code).containsExactly("94038");
    }

    @Test
    void ligaturesAreFoundByTheirLetters() {
        assertThat(names("oeuilly", 5)).containsOnly("Œuilly");
    }

    @Test
    void theNameThatMatchesWholeComesFirst() {
        assertThat(names("mans", 3)).startsWith("Le Mans");
        assertThat(names("le mans", 3)).containsExactly("Le Mans");
        assertThat(names("angers", 3)).startsWith("Angers");
    }

    @Test
    void homonymsAreAllShown() {
        assertThat(found("sainte-colombe", 100))
                .filteredOn(commune -> commune.name().equals("Sainte-Colombe"))
                .hasSize(12);
    }

    @Test
    void aPostalCodeNamesAllCommunesThatShareIt() {
        assertThat(found("51300", 100))
                .filteredOn(commune -> commune.postalCodes().contains("51300"))
                .hasSize(46);
        assertThat(names("49000", 10)).containsExactly("Angers", "Écouflant");
    }

    @Test
    void aCodeMayBeThePostalCodeOfOthers() {
        assertThat(found("49100", 10))
                .containsExactly(ANGERS, new Commune("49100", "Cizay-la-Madeleine", "49", 473, List.of("49700")));
    }

    @Test
    void aCodeIsFoundInEitherCase() {
        assertThat(names("2a004", 10)).containsExactly("Ajaccio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            St Etienne            | Saint-Étienne
            ST-ETIENNE            | Saint-Étienne
            Ste Luce sur Loire    | Sainte-Luce-sur-Loire
            Neuilly s/ Seine      | Neuilly-sur-Seine
            49020 ANGERS CEDEX 02 | Angers
            Angers Cedex          | Angers
            Angers (49)           | Angers
            Paris 8e              | Paris
            Paris 8ème            | Paris
            75008 Paris           | Paris
            Lyon 3e arrondissement | Lyon
            Marseille 1er         | Marseille
            Évry 91               | Évry-Courcouronnes
            Saint-Denis 974       | Saint-Denis
            97400 St Denis        | Saint-Denis
            """)
    void isFoundAsPeopleAndEnvelopesWriteIt(String typed, String name) {
        assertThat(names(typed, 1)).containsExactly(name);
    }

    @Test
    void aPostalCodeOrDepartmentBesideTheNameTellsHomonymsApart() {
        assertThat(found("Saint-Denis 974", 10)).extracting(Commune::code).containsExactly("97411");
        assertThat(found("93200 Saint-Denis", 10)).extracting(Commune::code).containsExactly("93066");
        assertThat(names("Angers 75", 1)).containsExactly("Angers");
    }

    @Test
    void anUnfinishedWordIsNoAbbreviation() {
        assertThat(names("st", 10)).contains("Strasbourg").doesNotContain("Saint-Étienne");
    }

    @Test
    void theLargestOfThoseThatBeginAlikeComesFirst() {
        assertThat(names("clermont", 10)).contains("Clermont-Ferrand").startsWith("Clermont");
        assertThat(names("clermont-", 10)).contains("Clermont-Ferrand");
        assertThat(names("saint d", 1)).containsExactly("Saint-Denis");
        assertThat(names("évry", 10)).startsWith("Évry", "Évry-Courcouronnes");
    }

    @Test
    void aFormerCommuneLeadsToTheOneItIsPartOf() {
        assertThat(communes.search("Lomme", 10))
                .startsWith(new Found(communes.find("59350").orElseThrow(), "Lomme"))
                .extracting(Found::formerly)
                .contains((String) null);
        assertThat(communes.search("59355", 10))
                .containsExactly(new Found(communes.find("59350").orElseThrow(), "Lomme"));
        assertThat(communes.today("59355")).map(Commune::name).contains("Lille");
    }

    @Test
    void anArrondissementIsItsCity() {
        assertThat(communes.search("75108", 10))
                .containsExactly(new Found(communes.find("75056").orElseThrow(), null));
        assertThat(communes.today("75108")).map(Commune::name).contains("Paris");
        assertThat(communes.today("69383")).map(Commune::name).contains("Lyon");
        assertThat(communes.today("49007")).map(Commune::name).contains("Angers");
        assertThat(communes.today("99999")).isEmpty();
    }

    @Test
    void theNameOfACodeIsKnownWhereThereIsOne() {
        assertThat(Communes.nameOf("49007")).isEqualTo("Angers");
        assertThat(Communes.nameOf("99999")).isNull();
        assertThat(Communes.nameOf(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'-", "\u0301", "zzzz", "{\"$ne\":null}"})
    void textThatIsNotANameFindsNothing(String typed) {
        assertThat(communes.search(typed, 10)).isEmpty();
    }

    @Test
    void theVintageIsComplete() {
        assertThat(Communes.VINTAGE).isEqualTo(2026);
        assertThat(communes.size()).isEqualTo(34_969);
        assertThat(found("0", 40_000)).allSatisfy(this::isFoundAgain);
        assertThat(found("9", 40_000)).allSatisfy(this::isFoundAgain);
    }

    private List<Commune> found(String typed, int limit) {
        return communes.search(typed, limit).stream().map(Found::commune).toList();
    }

    private List<String> names(String typed, int limit) {
        return found(typed, limit).stream().map(Commune::name).toList();
    }

    private void isFoundAgain(Commune commune) {
        assertThat(communes.find(commune.code())).contains(commune);
    }
}
