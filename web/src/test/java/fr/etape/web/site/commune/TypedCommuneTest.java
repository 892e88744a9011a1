package fr.etape.web.site.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.etape.web.site.commune.CommuneQuestion.Answer;
import fr.etape.web.site.commune.CommuneQuestion.Taken;
import fr.etape.web.site.commune.CommuneQuestion.Unclear;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCommuneTest {

    private static final Commune ANGERS = commune("49007", "Angers", "49", "49000", "49100");
    private static final Commune ANGERVILLE = commune("91016", "Angerville", "91", "91670");
    private static final Commune ANGERVILLE_14 = commune("14012", "Angerville", "14", "14430");
    private static final Commune BASTIA = commune("2B033", "Bastia", "2B", "20200", "20600");
    private static final Commune PARIS = commune("75056", "Paris", "75", "75001", "75008");
    private static final Commune PARIS_L_HOPITAL = commune("71343", "Paris-l'Hôpital", "71", "71150");
    private static final Commune EVRY = commune("89162", "Évry", "89", "89140");
    private static final Commune EVRY_COURCOURONNES = commune("91228", "Évry-Courcouronnes", "91", "91000", "91080");
    private static final Commune LOMMERANGE = commune("57411", "Lommerange", "57", "57650");
    private static final Commune LE_MANS = commune("72181", "Le Mans", "72", "72000", "72100");
    private static final Commune SAINT_ETIENNE = commune("42218", "Saint-Étienne", "42", "42000", "42100");
    private static final Commune LILLE = new Commune("59350", "Lille", "59", List.of("59000", "59160"), "Lomme");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Angers,               angers,
            ' Angers ',           angers,
            49000,                '',           49000
            49000 Angers,         angers,       49000
            Angers 49000,         angers,       49000
            Angers (49),          angers,       49
            2b033,                '',           2B033
            Bastia (2B),          bastia,       2B
            L’Île-d’Yeu,          l ile d yeu,
            49020 ANGERS CEDEX 02, angers,      49020
            Paris 8e,             paris,
            Paris 16ème,          paris,
            Lyon 3e arrondissement, lyon,
            St Etienne,           saint etienne,
            Ste-Colombe,          sainte colombe,
            '',                   '',
            """)
    void tellsTheNameFromTheCode(String typed, String name, String code) {
        assertThat(TypedCommune.of(typed)).isEqualTo(new TypedCommune(name, code));
    }

    @Test
    void takesTheOneWhoseWholeNameWasTyped() {
        assertThat(answer("ANGERS", ANGERS, ANGERVILLE)).isEqualTo(new Taken("49007"));
        assertThat(answer("Mans", LE_MANS)).isEqualTo(new Taken("72181"));
        assertThat(answer("St Etienne", SAINT_ETIENNE)).isEqualTo(new Taken("42218"));
        assertThat(answer("Paris 8e", PARIS, PARIS_L_HOPITAL)).isEqualTo(new Taken("75056"));
        assertThat(answer("49020 ANGERS CEDEX 02", ANGERS, ANGERVILLE)).isEqualTo(new Taken("49007"));
        assertThat(answer("20189 BASTIA CEDEX", BASTIA)).isEqualTo(new Taken("2B033"));
    }

    @Test
    void takesTheOnlyOneOfACode() {
        assertThat(answer("91670", ANGERVILLE)).isEqualTo(new Taken("91016"));
        assertThat(answer("75108", PARIS)).isEqualTo(new Taken("75056"));
    }

    @Test
    void asksAboutAllThatMayBeMeant() {
        assertThat(answer("Anger", ANGERS, ANGERVILLE)).isEqualTo(which(ANGERS, ANGERVILLE));
        assertThat(answer("Angerville", ANGERVILLE, ANGERVILLE_14)).isEqualTo(which(ANGERVILLE, ANGERVILLE_14));
        assertThat(answer("Évry", EVRY, EVRY_COURCOURONNES)).isEqualTo(which(EVRY, EVRY_COURCOURONNES));
    }

    @Test
    void neverTakesALongerNameOrAFormerCommuneWithoutAsking() {
        assertThat(answer("Lomme", LILLE, LOMMERANGE)).isEqualTo(which(LILLE, LOMMERANGE));
        assertThat(answer("Lomme", LOMMERANGE)).isEqualTo(which(LOMMERANGE));
    }

    @Test
    void aCodeTellsCommunesOfOneNameApart() {
        assertThat(answer("Angerville (14)", ANGERVILLE, ANGERVILLE_14)).isEqualTo(new Taken("14012"));
        assertThat(answer("91670 Angerville", ANGERVILLE, ANGERVILLE_14)).isEqualTo(new Taken("91016"));
        assertThat(answer("Bastia 2b", BASTIA)).isEqualTo(new Taken("2B033"));
        assertThat(answer("Évry (89)", EVRY, EVRY_COURCOURONNES)).isEqualTo(new Taken("89162"));
        assertThat(answer("Angerville (99)", ANGERVILLE, ANGERVILLE_14))
                .isEqualTo(new Unclear("commune-unknown", List.of()));
    }

    /** The expressions of before took 21 s for 32,000 blanks. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "1", "a ", "1 ", "\n", "(", "é"})
    void takesALongTextApartInNoTime(String repeated) {
        String longText = "x" + repeated.repeat(30_000) + "y";

        assertThat(Duration.ofNanos(nanosOf(() -> TypedCommune.of(longText)))).isLessThan(Duration.ofSeconds(2));
    }

    private static long nanosOf(Runnable work) {
        long start = System.nanoTime();
        assertThatCode(work::run).doesNotThrowAnyException();
        return System.nanoTime() - start;
    }

    private static Answer answer(String typed, Commune... found) {
        return CommuneQuestion.answer(TypedCommune.of(typed), List.of(found));
    }

    private static Unclear which(Commune... candidates) {
        return new Unclear("commune-which", List.of(candidates));
    }

    private static Commune commune(String code, String name, String department, String... postalCodes) {
        return new Commune(code, name, department, List.of(postalCodes), null);
    }
}
