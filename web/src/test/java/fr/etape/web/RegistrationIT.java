package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.StubApi.Sent;
import fr.etape.web.Visitor.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationIT extends RegistrationForm {

    @Test
    void registersAndGoesOnToTheOwnPage() {
        API.answers(POST, 201, CREATED);
        API.answers("GET /api/communes?q=Cholet&limit=50", Json.list(Json.commune("49099", "Cholet", "49300")));

        Page page = visitor.submits(FORM, filledIn() + "&wishes=eau&wishes=sante");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/registrations/" + TOKEN);
        Sent sent = API.received(POST).getFirst();
        assertThat(sent.idempotencyKey()).isEqualTo("key-of-this-form");
        assertThat(sent.body())
                .isEqualTo("{\"givenName\":\"Zoé\",\"familyName\":\"Le Gall\",\"email\":\"zoe@cholet.example\","
                        + "\"college\":\"ELU\",\"organisation\":\"Commune de Cholet\",\"siren\":\"214900995\","
                        + "\"commune\":\"49099\",\"wishes\":[\"eau\",\"sante\"],\"language\":\"fr\"}");
    }

    @Test
    void takesTheAddressAloneWithoutAName() {
        Page page = visitor.submits(FORM, filledIn("email", "Léa <lea@cholet.example>") + PICKED);

        assertThat(page.text("#email-error"))
                .isEqualTo("Erreur : Indiquez seulement l’adresse, sans le nom. Exemple : prenom.nom@ville.fr");
    }

    @Test
    void saysThatNoSeatHasBeenSharedOut() {
        API.answers(
                "GET /api/stops/angers-2027-03",
                Json.ANGERS
                        .replaceAll("\"quotas\": [^}]*}", "\"quotas\": {}")
                        .replaceAll("(?s)\"colleges\": .*", "\"colleges\": {}}}"));

        Page page = visitor.opens(FORM);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".empty-title")).isEqualTo("Les places n’ont pas encore été réparties");
        assertThat(page.document().select("#form, #waiting-list")).isEmpty();
    }

    @Test
    void sendsOneKeyForOneFormAndAnotherForAnother() {
        API.answers(POST, 201, CREATED);
        API.answers("GET /api/communes?q=Cholet&limit=50", Json.list(Json.commune("49099", "Cholet", "49300")));
        String key = keyOf(visitor.opens(FORM));

        visitor.submits(FORM, filledIn("key", key));
        visitor.submits(FORM, filledIn("key", key));

        assertThat(API.received(POST))
                .hasSize(2)
                .extracting(Sent::idempotencyKey)
                .containsOnly(key);
        assertThat(keyOf(visitor.opens(FORM))).isNotEqualTo(key).hasSize(36);
    }

    @Test
    void listsWhatIsMissingAndKeepsWhatWasTyped() {
        Page page =
                visitor.submits(FORM, Map.of("familyName", "Le Gall", "email", "zoe@cholet.example", "wishes", "eau"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#error-summary a").eachAttr("href"))
                .containsExactly("#givenName", "#college", "#organisation");
        assertThat(page.text("#error-summary h2")).isEqualTo("3 réponses sont à revoir");
        assertThat(page.document().select("#givenName").attr("aria-describedby"))
                .isEqualTo("givenName-error");
        assertThat(page.document().select("#givenName").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.text("#givenName-error")).isEqualTo("Erreur : Indiquez votre prénom.");
        assertThat(page.value("familyName")).isEqualTo("Le Gall");
        assertThat(page.value("email")).isEqualTo("zoe@cholet.example");
        assertThat(page.document().select("#wish-1 [selected]").eachAttr("value"))
                .containsExactly("eau");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(API.received(POST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/email, email, email, Cette adresse électronique n’est pas complète. Exemple : prenom.nom@ville.fr",
        "/siren, siren, siren, 'Ce numéro SIREN n’existe pas. Vérifiez ses 9 chiffres, ou laissez le champ vide.'",
        "/givenName, control-characters, givenName, Cette réponse contient des caractères invisibles. Saisissez-la de nouveau.",
        "/wishes/2, wish, wishes, Choisissez parmi les ateliers de la liste.",
        "/organisation, never-heard-of, organisation, Cette réponse n’a pas été acceptée."
    })
    void showsWhatTheServiceRefusedAtItsField(String pointer, String code, String field, String text) {
        API.answers(POST, 422, Json.invalid(pointer, code));

        Page page = visitor.submits(FORM, filledIn() + PICKED);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#" + field + "-error")).isEqualTo("Erreur : " + text);
        assertThat(page.document().select("#error-summary a").eachAttr("href")).containsExactly("#" + field);
    }

    @Test
    void saysThatSomebodyIsRegisteredAlreadyAndNothingElse() {
        API.answers(POST, 409, Json.problem("already-registered", 409));

        Page page = visitor.submits(FORM, filledIn() + PICKED);

        assertThat(page.text("#email-error")).startsWith("Erreur : Une inscription existe déjà à cette étape");
        assertThat(page.document().select("a[href*=registrations]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registration-closed, 409, 409, Les inscriptions viennent de se clore",
        "waiting-list-full, 409, 409, La liste d’attente de votre collège est complète",
        "registration-not-open, 409, 409, Les inscriptions ne sont pas encore ouvertes",
        "idempotency-key-reused, 422, 422, Ce formulaire a déjà servi",
        "overloaded, 503, 503, Votre inscription n’est pas confirmée",
        "too-many-requests, 429, 503, Votre inscription n’est pas confirmée",
        "upstream-timeout, 504, 503, Votre inscription n’est pas confirmée"
    })
    void keepsWhatWasTypedWhateverTheRefusal(String slug, int status, int shown, String notice) {
        API.answers(POST, status, Json.problem(slug, status));

        Page page = visitor.submits(FORM, filledIn() + PICKED);

        assertThat(page.status()).isEqualTo(shown);
        assertThat(page.text("#form-notice-title")).isEqualTo(notice);
        assertThat(page.value("organisation")).isEqualTo("Commune de Cholet");
        assertThat(page.document().select("#college [selected]").val()).isEqualTo("ELU");
        assertThat(keyOf(page).equals("key-of-this-form")).isEqualTo(!slug.equals("idempotency-key-reused"));
    }

    @Test
    void keepsWhatWasTypedWhenNobodyAnswers() {
        API.goesDown();

        Page page = visitor.submits(FORM, filledIn());

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.value("commune")).isEqualTo("Cholet");
        assertThat(page.document().select("#college [selected]").val()).isEqualTo("ELU");
        assertThat(keyOf(page)).isEqualTo("key-of-this-form");
    }

    @Test
    void warnsOfTheWaitingListBeforeTheFormIsSent() {
        Page page = visitor.opens(FORM);

        assertThat(page.text("#college-full")).isEqualTo("Complet, avec liste d’attente, pour : Industriels");
        assertThat(page.text("#college [value=INDUSTRIEL]")).isEqualTo("Industriels (complet : liste d’attente)");
        API.answers("GET /api/stops/angers-2027-03", Json.FULL);
        assertThat(visitor.opens(FORM).document().select("#waiting-list")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'};alert(1)//",
                "${7*7}#{x}__${1}__"
            })
    void escapesWhatWasTypedInEveryField(String attack) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : new String[] {
            "key", "givenName", "familyName", "email", "organisation", "siren", "commune", "communeAsked", "communeCode"
        }) {
            fields.put(name, attack);
        }
        fields.put("college", "");
        fields.put("language", attack);

        Page page = visitor.submits(FORM, fields);

        assertThat(page.value("givenName")).isEqualTo(attack);
        assertThat(page.value("commune")).isEqualTo(attack);
        assertThat(page.document().select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(keyOf(page)).doesNotContain("<", "\"").hasSizeBetween(8, 200);
    }
}
