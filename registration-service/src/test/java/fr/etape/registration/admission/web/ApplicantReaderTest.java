package fr.etape.registration.admission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.etape.contracts.College;
import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.registration.admission.Applicant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantReaderTest {

    @Test
    void readsWhatIsMeant() {
        RegistrationRequest request = new RegistrationRequest(
                " E\u0301lodie ",
                "Durand",
                "Elodie.Durand@Example.org",
                "ELU",
                "Ville d'Angers",
                "214 900\u00a0078",
                "49007",
                "fr",
                List.of("donnees", "sante", "donnees"));

        assertThat(ApplicantReader.read(request))
                .isEqualTo(new Applicant(
                        "Élodie",
                        "Durand",
                        "Elodie.Durand@Example.org",
                        College.ELU,
                        "Ville d'Angers",
                        "214900078",
                        "49007",
                        "fr",
                        List.of("donnees", "sante")));
    }

    @Test
    void doesWithoutWhatIsOptional() {
        RegistrationRequest request =
                new RegistrationRequest("Léa", "Martin", "lea@example.org", "AUTRE", "Presse", null, " ", "en", null);

        assertThat(ApplicantReader.read(request))
                .isEqualTo(new Applicant(
                        "Léa", "Martin", "lea@example.org", College.AUTRE, "Presse", null, null, "en", List.of()));
    }

    @Test
    void reportsEverythingThatIsWrongAtOnce() {
        RegistrationRequest request = new RegistrationRequest(
                null, " ", "nobody", "PRESSE", "a\u0000b", "214900079", "99999", "de", List.of("ok", "Who is it?"));

        assertThat(faultsOf(request))
                .containsExactly(
                        "/givenName required",
                        "/familyName required",
                        "/email email",
                        "/college college",
                        "/organisation control-characters",
                        "/siren siren",
                        "/commune commune",
                        "/language language",
                        "/wishes/1 wish");
    }

    @Test
    void reportsOneFaultForEachMember() {
        String tooLong = "x".repeat(10_000);

        assertThat(faultsOf(new RegistrationRequest(
                        tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, List.of(tooLong))))
                .containsExactly(
                        "/givenName too-long",
                        "/familyName too-long",
                        "/email too-long",
                        "/college too-long",
                        "/organisation too-long",
                        "/siren too-long",
                        "/commune too-long",
                        "/language too-long",
                        "/wishes/0 too-long");
    }

    @Test
    void takesTenWishesAndNoMore() {
        assertThat(faultsOf(with(Collections.nCopies(11, "sante")))).containsExactly("/wishes too-many");
        assertThat(ApplicantReader.read(with(Collections.nCopies(10, "sante"))).wishes())
                .containsExactly("sante");
        assertThat(faultsOf(with(Collections.singletonList(null)))).containsExactly("/wishes/0 wish");
    }

    @Test
    void aTelephoneNumberIsNotAWish() {
        assertThat(faultsOf(with(List.of("0612345678")))).containsExactly("/wishes/0 wish");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.fr",
                "élodie@école.fr",
                "first.last+tag@sub.example.museum",
                "pascal.chauvin.1@ca-saumur-val-de-loire.example",
                "o'brien@example.org"
            })
    void takesAddressesThatAreInUse(String email) {
        assertThat(EmailAddress.isValid(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.fr",
                "a@b",
                "a b@c.fr",
                "a@b..fr",
                ".a@b.fr",
                "a.@b.fr",
                "a..b@c.fr",
                "a@-b.fr",
                "a@b-.fr",
                "a@b@c.fr",
                "a@b.fr\n",
                "<a@b.fr>",
                "\"a\"@b.fr",
                "a@[127.0.0.1]",
                "{\"$ne\":null}"
            })
    void refusesAddressesThatNoMailCanReach(String email) {
        assertThat(EmailAddress.isValid(email)).isFalse();
        assertThat(EmailAddress.isValid("a".repeat(65) + "@example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"214900078", "356000000", "732829320", "244900015"})
    void takesASirenWithTheRightCheckDigit(String siren) {
        assertThat(Siren.isValid(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "214900079",
                "356000005",
                "000000000",
                "21490007",
                "2149000780",
                "21490007٨",
                "abcdefghi",
                "-14900078"
            })
    void refusesWhatIsNotASiren(String text) {
        assertThat(Siren.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u007fb", "a\u0085b", "a\u2028b", "\ud800", "a\udc00b"})
    void refusesCharactersThatNobodySees(String text) {
        RegistrationRequest request = new RegistrationRequest(
                text, "Martin", "lea@example.org", "AUTRE", "Ville", null, null, "fr", List.of());

        assertThat(faultsOf(request)).containsExactly("/givenName control-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELU", "COLLECTIVITE"})
    void theTerritoryOfTheseCollegesIsRequired(String college) {
        assertThat(faultsOf(at(college, null))).containsExactly("/commune required");
        assertThat(faultsOf(at(college, "\u00a0"))).containsExactly("/commune required");
        assertThat(ApplicantReader.read(at(college, "49007")).commune()).isEqualTo("49007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDUSTRIEL", "OPERATEUR", "ETAT", "AUTRE"})
    void theTerritoryOfTheOthersIsNot(String college) {
        assertThat(ApplicantReader.read(at(college, null)).commune()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"49007, 49007", "75108, 75056", "69383, 69123", "59355, 59350"})
    void theCodeOfAPartBecomesThatOfItsCommune(String sent, String kept) {
        assertThat(ApplicantReader.read(at("ELU", sent)).commune()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "214900078",
                "214 900 078",
                "214.900.078",
                "214-900-078",
                "214\u2009900\u2009078",
                "214\u202f900\u00a0078",
                " 214900078\u200b",
                "21490007800019",
                "214 900 078 00012"
            })
    void aSirenIsReadAsItIsWrittenAndOutOfASiret(String typed) {
        RegistrationRequest request = new RegistrationRequest(
                "Léa", "Martin", "lea@example.org", "AUTRE", "Ville", typed, null, "fr", List.of());

        assertThat(ApplicantReader.read(request).siren()).isEqualTo("214900078");
    }

    @Test
    void anAddressOf254CharactersIsTakenWithBlanksAroundIt() {
        String address = "a".repeat(62) + "@" + ("b".repeat(60) + ".").repeat(3) + "c".repeat(8);
        assertThat(address).hasSize(254);

        assertThat(withEmail("\u00a0" + address + " \u2009")).isEmpty();
        assertThat(withEmail(address + "c")).containsExactly("/email too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lea\u200bmartin@mairie.example", "lea\u00admartin@mairie.example", "lea\ufe0f@mairie.example"})
    void anAddressWithAHiddenCharacterIsRefused(String email) {
        assertThat(withEmail(email)).containsExactly("/email control-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea\u00a0martin@mairie.example", "Léa <lea@mairie.example>", "lea@mai\u2009rie.example"})
    void anAddressWithABlankOrANameIsRefused(String email) {
        assertThat(withEmail(email)).containsExactly("/email email");
    }

    private static List<String> withEmail(String email) {
        RegistrationRequest request =
                new RegistrationRequest("Léa", "Martin", email, "AUTRE", "Ville", null, null, "fr", List.of());
        try {
            ApplicantReader.read(request);
            return List.of();
        } catch (InvalidBody e) {
            return faultsOf(request);
        }
    }

    private static RegistrationRequest at(String college, @Nullable String commune) {
        return new RegistrationRequest(
                "Léa", "Martin", "lea@example.org", college, "Ville", null, commune, "fr", List.of());
    }

    @Test
    void aRequestShowsNobodysName() {
        assertThat(with(List.of()).toString()).doesNotContain("Martin");
    }

    private static RegistrationRequest with(List<@Nullable String> wishes) {
        return new RegistrationRequest("Léa", "Martin", "lea@example.org", "AUTRE", "Ville", null, null, "fr", wishes);
    }

    private static List<String> faultsOf(RegistrationRequest request) {
        InvalidBody invalid = catchThrowableOfType(InvalidBody.class, () -> ApplicantReader.read(request));
        Map<String, Object> members = Objects.requireNonNull(invalid.getBody().getProperties());
        return ((List<?>) members.getOrDefault("errors", List.of()))
                .stream()
                        .map(FieldError.class::cast)
                        .map(error -> error.pointer() + " " + error.code())
                        .toList();
    }
}
