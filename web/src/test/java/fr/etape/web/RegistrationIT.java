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

class RegistrationIT extends SiteWithStub {

    private static final String FORM = "/stops/angers-2027-03/register";
    private static final String POST = "POST /api/stops/angers-2027-03/registrations";
    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String PICKED = "&communeAsked=Cholet&communeCode=49099";
    private static final String CREATED = "{\"status\": \"CONFIRMED\", \"accessToken\": \"" + TOKEN + "\"}";

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

    @ParameterizedTest
    @CsvSource({"ELU, true", "COLLECTIVITE, true", "INDUSTRIEL, false", "ETAT, false"})
    void needsTheCommuneOfThoseWhoSpeakForATerritory(String college, boolean needed) {
        API.answers(POST, 201, CREATED);

        Page page = visitor.submits(FORM, filledIn("commune", "", "college", college));

        assertThat(page.status()).isEqualTo(needed ? 422 : 303);
        assertThat(page.text("#commune-error"))
                .isEqualTo(
                        needed
                                ? "Erreur : Indiquez la commune : les élus et les collectivités sont comptés par territoire."
                                : "");
    }

    @Test
    void takesTheAddressAloneWithoutAName() {
        Page page = visitor.submits(FORM, filledIn("email", "Léa <lea@cholet.example>") + PICKED);

        assertThat(page.text("#email-error"))
                .isEqualTo("Erreur : Indiquez seulement l’adresse, sans le nom. Exemple : prenom.nom@ville.fr");
    }

    @Test
    void asksRatherThanTakeASmallCommuneForALargerOneOfALongerName() {
        API.answers(
                "GET /api/communes?q=%C3%89vry&limit=50",
                Json.list(
                        Json.commune("89162", "Évry", "89140"),
                        Json.commune("91228", "Évry-Courcouronnes", "91000\", \"91080")));

        Page asked = visitor.submits(FORM, filledIn("commune", "Évry"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("89162", "91228");
        assertThat(asked.text(".choices")).contains("Évry (89140)", "Évry-Courcouronnes (91)");
    }

    @Test
    void saysWhatAFormerCommuneIsNow() {
        API.answers(
                "GET /api/communes?q=Lomme&limit=50",
                Json.list(
                        Json.commune("59350", "Lille", "59000").replace("}", ", \"formerly\": \"Lomme\"}"),
                        Json.commune("57411", "Lommerange", "57650")));

        Page asked = visitor.submits(FORM, filledIn("commune", "Lomme"));

        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("59350", "57411");
        assertThat(asked.text(".choices")).contains("Lomme, aujourd’hui Lille (59000)");
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
    void asksWhichCommuneIsMeant() {
        API.answers(
                "GET /api/communes?q=Sainte-Colombe&limit=50",
                Json.list(
                        Json.commune("05135", "Sainte-Colombe", "05700"),
                        Json.commune("16309", "Sainte-Colombe", "16230"),
                        Json.commune("21544", "Sainte-Colombe-en-Auxois", "21350")));
        API.answers(POST, 201, CREATED);

        Page asked = visitor.submits(FORM, filledIn("commune", "Sainte-Colombe"));
        visitor.submits(FORM, filledIn("commune", "Sainte-Colombe") + "&communeCode=16309&communeAsked=Sainte-Colombe");

        assertThat(asked.document().select("[name=communeCode]").eachAttr("value"))
                .containsExactly("05135", "16309", "21544");
        assertThat(asked.value("givenName")).isEqualTo("Zoé");
        assertThat(API.received(POST)).hasSize(1);
        assertThat(API.received(POST).getFirst().body()).contains("\"commune\":\"16309\"");
    }

    @Test
    void forgetsAPickedCommuneWhenAnotherIsTyped() {
        API.answers("GET /api/communes?q=Cholet&limit=50", Json.list(Json.commune("49099", "Cholet", "49300")));
        API.answers(POST, 201, CREATED);

        visitor.submits(FORM, filledIn("commune", "Cholet") + "&communeCode=16309&communeAsked=Sainte-Colombe");

        assertThat(API.received(POST).getFirst().body()).contains("\"commune\":\"49099\"");
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

    @Test
    void takesNoMoreThanThreeWishes() {
        Page page =
                visitor.submits(FORM, filledIn() + PICKED + "&wishes=eau&wishes=sante&wishes=energie&wishes=dechets");

        assertThat(page.text("#wishes-error")).isEqualTo("Erreur : Choisissez trois ateliers au plus.");
        assertThat(page.document().select("[name=wishes] [selected]").eachAttr("value"))
                .containsExactly("eau", "sante", "energie");
    }

    @Test
    void offersThePublishedAteliersInOrderOfPreference() {
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);

        Page page = visitor.opens(FORM);

        assertThat(page.document().select("#wish-1 option").eachText()).containsExactly("Aucun", "L’eau", "Santé");
        assertThat(page.document().select("[name=wishes]"))
                .as("no more choices than ateliers")
                .hasSize(2);
    }

    @Test
    void withoutAPublishedProgrammeNothingIsWishedFor() {
        API.answers("GET /api/stops/angers-2027-03/programme", "{\"version\": 0, \"sessions\": []}");

        assertThat(visitor.opens(FORM).document().select("[name=wishes]")).isEmpty();
    }

    @Test
    void takesAnAtelierOnceAndLeavesOutWhatWasNotChosen() {
        API.answers("GET /api/stops/angers-2027-03/programme", Json.PROGRAMME);
        API.answers(POST, 201, CREATED);

        Page twice = visitor.submits(FORM, filledIn() + PICKED + "&wishes=eau&wishes=eau");
        visitor.submits(FORM, filledIn() + PICKED + "&wishes=&wishes=sante&wishes=");

        assertThat(twice.text("#wishes-error")).isEqualTo("Erreur : Choisissez chaque atelier une seule fois.");
        assertThat(API.received(POST)).hasSize(1);
        assertThat(API.received(POST).getFirst().body()).contains("\"wishes\":[\"sante\"]");
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

    @ParameterizedTest
    @CsvSource({"CONFIRMED, null, Votre place est confirmée", "WAITLISTED, 3, Vous êtes sur la liste d’attente"})
    void showsOnesOwnRegistrationToNobodyElse(String status, String position, String title) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration(status, position, "<b>Zoé</b>"));

        Page page = visitor.opens("/registrations/" + TOKEN);

        assertThat(page.document().select("#status").attr("data-status")).isEqualTo(status);
        assertThat(page.text("#status-title")).isEqualTo(title);
        assertThat(page.text("#waitlist-position")).isEqualTo(position.equals("null") ? "" : "3");
        assertThat(page.text(".facts")).contains("<b>Zoé</b> Le Gall", "Cholet (49)", "1. eau 2. new-one");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", "%3E", ")", ".)", "/", "%E2%80%9D"})
    void leadsFromAMistypedLinkToThePage(String tail) {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));

        Page page = visitor.opens("/registrations/" + TOKEN + tail);

        if (page.status() != 200) {
            assertThat(page.status()).isEqualTo(303);
            assertThat(page.header("Location")).isEqualTo("/registrations/" + TOKEN);
        }
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3E", "...", "a%3Cb.c,", "a%20b"})
    void knowsNoPageForWhatIsNotALink(String link) {
        assertThat(visitor.opens("/registrations/" + link).status()).isEqualTo(404);
    }

    @Test
    void cancelsOnlyWhenTheFormOfTheSecondPageIsSent() {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));
        API.answers("DELETE /api/registrations/" + TOKEN, 204, "");

        Page own = visitor.opens("/registrations/" + TOKEN);
        Page question = visitor.opens(own.document().select("#cancel").attr("href"));
        boolean cancelledByReading =
                !API.received("DELETE /api/registrations/" + TOKEN).isEmpty();
        Page done = visitor.submits(question.document().select("main form").attr("action"), Map.of());

        assertThat(cancelledByReading).isFalse();
        assertThat(question.document().select("#confirm-cancel")).hasSize(1);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/registrations/" + TOKEN);
        assertThat(API.received("DELETE /api/registrations/" + TOKEN)).hasSize(1);
    }

    private static String keyOf(Page page) {
        return page.document().select("[name=key]").val();
    }

    /** All fields of a person whose commune the gateway knows by name. */
    private static String filledIn(String... replaced) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", "key-of-this-form");
        fields.put("givenName", " Zoé ");
        fields.put("familyName", "Le Gall");
        fields.put("email", "zoe@cholet.example");
        fields.put("college", "ELU");
        fields.put("organisation", "Commune de Cholet");
        fields.put("siren", "214 900 995");
        fields.put("commune", "Cholet");
        fields.put("language", "fr");
        for (int i = 0; i < replaced.length; i += 2) {
            fields.put(replaced[i], replaced[i + 1]);
        }
        return Visitor.form(fields);
    }
}
