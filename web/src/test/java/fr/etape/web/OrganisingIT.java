package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisingIT extends StaffSite {

    @Test
    void opensAStopWithAllThatWasTyped() {
        API.answers("POST /api/stops", 201, Json.ANGERS);

        Page page = visitor.submits("/staff/opening", filledIn());

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo("/staff/stops/angers-2027-03?done=opened");
        StubApi.Sent sent = API.received("POST /api/stops").getFirst();
        assertThat(sent.idempotencyKey()).isEqualTo("key-of-the-form");
        assertThat(sent.authorization()).startsWith("Bearer access-");
        assertThat(sent.body())
                .contains("\"stopId\":\"angers-2027-03\"", "\"commune\":\"49007\"", "\"capacity\":300")
                .contains("\"startsAt\":\"2027-03-18T09:00:00\"", "\"ELU\":90", "\"rehearsal\":false");
    }

    @Test
    void showsWhatIsWrongAtItsFieldAndKeepsTheRest() {
        API.answers("POST /api/stops", 422, """
                {"type": "urn:etape:problem:invalid", "status": 422, "errors": [
                  {"pointer": "/quotas/ELU", "code": "positive"}, {"pointer": "/startsAt", "code": "time-order"},
                  {"pointer": "/quotas", "code": "quota-sum"}, {"pointer": "/stopId", "code": "slug"}]}""");

        Page page = visitor.submits("/staff/opening", filledIn());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#error-summary a").eachAttr("href"))
                .containsExactly("#stopId", "#startsAt", "#quotas", "#quota-ELU");
        assertThat(page.text("#startsAt-error"))
                .isEqualTo("Erreur : La journée ne peut pas commencer avant la clôture des inscriptions.");
        assertThat(page.value("venue")).isEqualTo("Terra Botanica");
        assertThat(page.value("quota-ELU")).isEqualTo("90");
        assertThat(page.document().select("[name=key]").val()).isEqualTo("key-of-the-form");
    }

    @Test
    void tellsWhatIsNeitherANumberNorATimeWithoutAsking() {
        Map<String, String> typed = filledIn();
        typed.put("capacity", "beaucoup");
        typed.put("endsAt", "le soir");

        Page page = visitor.submits("/staff/opening", typed);

        assertThat(page.text("#capacity-error")).isEqualTo("Erreur : Écrivez un nombre entier.");
        assertThat(page.value("capacity")).isEqualTo("beaucoup");
        assertThat(page.document().select("#endsAt-error")).hasSize(1);
        assertThat(API.received("POST /api/stops")).isEmpty();
    }

    @Test
    void changesAStopOnlyAsItWasShown() {
        API.answers("PATCH /api/stops/angers-2027-03", 412, Json.problem("precondition-failed", 412));

        Page shown = visitor.opens(STOP + "/details");
        Map<String, String> typed = filledIn();
        typed.put("tag", "\"7.0.1\"");
        Page page = visitor.submits(STOP + "/details", typed);

        assertThat(shown.value("name")).isEqualTo("Angers");
        assertThat(shown.value("startsAt")).isEqualTo("2027-04-01T09:00");
        assertThat(shown.value("quota-INDUSTRIEL")).isEqualTo("8");
        assertThat(shown.value("commune")).isEqualTo("Angers");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice h2")).isEqualTo("Quelqu’un d’autre vient de modifier cette étape");
        assertThat(page.value("venue")).isEqualTo("Terra Botanica");
    }

    @Test
    void sendsOnlyWhatWasChanged() {
        API.answers("PATCH /api/stops/angers-2027-03", Json.ANGERS);
        Map<String, String> typed = inputs(visitor.opens(STOP + "/details"));
        typed.put("venue", "Centre de congrès");
        typed.put("quota-INDUSTRIEL", "");

        Page page = visitor.submits(STOP + "/details", typed);

        assertThat(page.status()).isEqualTo(303);
        assertThat(API.received("PATCH /api/stops/angers-2027-03").getFirst().body())
                .isEqualTo("{\"venue\":\"Centre de congrès\",\"quotas\":{\"INDUSTRIEL\":null}}");
    }

    @Test
    void showsThePageOfTheOrganisersAndRemovesItWhenItIsEmptied() {
        String page = "\"helpPage\": \"https://angers.example/contact\", \"unknownLater\"";
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS.replace("\"unknownLater\"", page));
        API.answers("PATCH /api/stops/angers-2027-03", Json.ANGERS);
        Page shown = visitor.opens(STOP + "/details");
        Map<String, String> typed = inputs(shown);
        typed.put("helpPage", "");

        visitor.submits(STOP + "/details", typed);

        assertThat(shown.value("helpPage")).isEqualTo("https://angers.example/contact");
        assertThat(shown.text("#helpPage-hint")).startsWith("Une adresse de service, pas celle d’une personne.");
        assertThat(API.received("PATCH /api/stops/angers-2027-03").getFirst().body())
                .isEqualTo("{\"helpPage\":null}");
    }

    @Test
    void sendsNothingWhenNothingWasChanged() {
        Page page = visitor.submits(STOP + "/details", inputs(visitor.opens(STOP + "/details")));

        assertThat(page.status()).isEqualTo(303);
        assertThat(API.received("PATCH /api/stops/angers-2027-03")).isEmpty();
    }

    @Test
    void keepsWhatSomebodyElseChangedInAnotherField() {
        Map<String, String> typed = inputs(visitor.opens(STOP + "/details"));
        typed.put("venue", "Centre de congrès");
        API.answers("PATCH /api/stops/angers-2027-03", 412, Json.problem("precondition-failed", 412));
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS.replace("\"capacity\": 98", "\"capacity\": 130"));

        Page outdated = visitor.submits(STOP + "/details", typed);
        API.answers("PATCH /api/stops/angers-2027-03", Json.ANGERS);
        visitor.submits(STOP + "/details", inputs(outdated));

        assertThat(outdated.value("capacity")).isEqualTo("130");
        assertThat(outdated.value("venue")).isEqualTo("Centre de congrès");
        assertThat(outdated.text("#meanwhile dl")).isEqualTo("Places en tout 130");
        assertThat(API.received("PATCH /api/stops/angers-2027-03").getLast().body())
                .isEqualTo("{\"venue\":\"Centre de congrès\"}");
    }

    @Test
    void saysWhatToLookAtBeforeAStopIsPublished() {
        API.answers(
                "GET /api/stops/angers-2027-03",
                Json.ANGERS
                        .replace("PUBLISHED", "DRAFT")
                        .replace("\"unknownLater\": 1", "\"warnings\": [\"NO_SEATS\", \"DAY_OVER\", \"LATER\"]"));

        assertThat(visitor.opens(STOP + "/publication")
                        .document()
                        .select("#warnings li")
                        .eachText())
                .containsExactly(
                        "Aucune place n’a encore été répartie : personne ne pourra s’inscrire.",
                        "La journée est déjà terminée.");
        assertThat(visitor.opens(STOP + "/closure").document().select("#warnings"))
                .isEmpty();
    }

    @Test
    void asksBeforeAStopIsPublished() {
        API.answers("GET /api/stops/angers-2027-03", Json.ANGERS.replace("PUBLISHED", "DRAFT"));
        API.answers("POST /api/stops/angers-2027-03/publication", Json.ANGERS);

        Page home = visitor.opens(STOP);
        Page asked = visitor.opens(home.document().select("#publish").attr("href"));
        Page done = visitor.submits(STOP + "/publication", Map.of());

        assertThat(home.text(".badge-draft")).isEqualTo("Brouillon");
        assertThat(asked.text("#confirm")).isEqualTo("Oui, publier");
        assertThat(done.header("Location")).isEqualTo(STOP + "?done=published");
    }

    private static Map<String, String> filledIn() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "key", "key-of-the-form",
                "name", "Angers",
                "stopId", "angers-2027-03",
                "venue", "Terra Botanica",
                "timeZone", "Europe/Paris",
                "startsAt", "2027-03-18T09:00",
                "endsAt", "2027-03-18T17:30",
                "registrationOpensAt", "2026-12-01T08:00",
                "registrationClosesAt", "2027-03-11T18:00",
                "capacity", "300"));
        fields.putAll(Map.of("commune", "Angers", "communeAsked", "Angers", "communeCode", "49007", "quota-ELU", "90"));
        return fields;
    }

    /** What a browser sends of the form of a page. */
    private static Map<String, String> inputs(Page page) {
        Map<String, String> inputs = new HashMap<>();
        page.document().select("#form input[name], #form select[name]").forEach(input -> {
            if (!input.attr("type").equals("checkbox") || input.hasAttr("checked")) {
                inputs.put(
                        input.attr("name"),
                        input.is("select") ? input.select("[selected]").val() : input.val());
            }
        });
        inputs.remove("_csrf");
        return inputs;
    }
}
