package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about people, and fixed places, without scripts. Zoé Le Gall and Inès Roy have a seat, Jean Martin waits. */
class TableRulesIT extends StaffSite {

    private static final String FORM = STOP + "/tables/plan";
    private static final String PLAN = STOP + "/tables/plans/" + TablesJson.PLAN;
    private static final String COMPUTE = "POST " + TablesJson.PLANS_PATH;
    private static final String PIN = "PUT " + TablesJson.PLAN_PATH + "/pins";
    private static final String PEOPLE = "GET /api/stops/angers-2027-03/registrations?limit=100";

    @BeforeEach
    void threePeople() {
        API.answers(PEOPLE, """
                {"items": [
                 {"registrationId": "r1", "status": "CONFIRMED", "givenName": "Zoé", "familyName": "Le Gall", "organisation": "Commune de Cholet"},
                 {"registrationId": "r2", "status": "WAITLISTED", "givenName": "Jean", "familyName": "Martin", "organisation": "Usine"},
                 {"registrationId": "r3", "status": "CONFIRMED", "givenName": "Inès", "familyName": "Roy", "organisation": "<b>Réseau</b>"}],
                 "total": 3, "before": 0, "next": null}""");
    }

    @Test
    void showsNoListWhereThereIsNoRule() {
        API.answers(
                "GET " + TablesJson.PLANS_PATH, "{\"items\": [], \"version\": 0, \"confirmed\": 2, \"present\": 0}");
        API.answers("GET " + TablesJson.PLAN_PATH, TablesJson.COMPUTING);

        assertThat(visitor.opens(FORM).document().select("#rules, input[name=rules]"))
                .isEmpty();
        assertThat(visitor.opens(PLAN + "/pins").document().select("#rules, input[name=rules]"))
                .isEmpty();
    }

    private static Map<String, String> filledIn(String... more) {
        Map<String, String> form = new HashMap<>(
                Map.of("key", "0123456789abcdef", "rounds", "2", "tableSize", "8", "emphasis", "BALANCE"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void startsFromTheRulesOfTheLatestPlanWithoutThoseWhoHaveNoSeatAnyMore() {
        Page page = visitor.opens(FORM);

        assertThat(page.document().select("input[name=rules][checked]").eachAttr("value"))
                .containsExactly("PIN~12~0~r1", "ACCESSIBLE~0~0~r1", "ACCESSIBLE_TABLE~12~2");
        assertThat(page.value("colleaguesAtMost")).isEqualTo("3");
        assertThat(page.document().select("#known-people option").eachAttr("value"))
                .containsExactly("Inès Roy · <b>Réseau</b>", "Zoé Le Gall · Commune de Cholet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOGETHER | Zoé Le Gall · Commune de Cholet | ines roy | TOGETHER~0~0~r1~r3 | Zoé Le Gall, Inès Roy : à la même table
            APART    | le gall                         | Roy      | APART~0~0~r1~r3    | Zoé Le Gall, Inès Roy : jamais à la même table
            """)
    void addsWhatWasTypedToTheList(String kind, String first, String second, String value, String words) {
        Page page = visitor.submits(
                FORM, filledIn("action", "add", "rule", kind, "person1", first, "person2", second, "seed", "7"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("input[name=rules][checked]").val()).isEqualTo(value);
        assertThat(plain(page.text("#rules li"))).isEqualTo(words);
        assertThat(page.value("person1")).isEmpty();
        assertThat(page.value("seed")).isEqualTo("7");
        assertThat(API.received(COMPUTE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOGETHER | Zoé Le Gall | ''          | person2 | Indiquez une deuxième personne.
            TOGETHER | Zoé Le Gall | Zoé Le Gall | person2 | Cette personne est nommée deux fois.
            TOGETHER | Zoé Le Gall | Personne    | person2 | Personne ne s’est inscrit sous ce nom.
            APART    | Zoé Le Gall | Jean Martin | person2 | Cette personne n’a pas de place à l’étape.
            PIN      | Zoé Le Gall | ''          | ruleTable | Indiquez le numéro de la table.
            """)
    void keepsWhatWasTypedWhenItIsNoRule(String kind, String first, String second, String field, String words) {
        Page page = visitor.submits(FORM, filledIn("action", "add", "rule", kind, "person1", first, "person2", second));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#" + field + "-error")).endsWith(words);
        assertThat(page.value("person1")).isEqualTo(first);
        assertThat(page.value("person2")).isEqualTo(second);
    }

    @Test
    void asksWhichOfTwoPeopleOfOneNameIsMeant() {
        API.answers(PEOPLE, """
                {"items": [
                 {"registrationId": "r1-aaaaaaaa", "status": "CONFIRMED", "givenName": "Zoé", "familyName": "Le Gall", "organisation": "Cholet"},
                 {"registrationId": "r2-bbbbbbbb", "status": "CONFIRMED", "givenName": "Zoé", "familyName": "Le Gall", "organisation": "Cholet"}],
                 "total": 2, "before": 0, "next": null}""");

        Page unclear = visitor.submits(FORM, filledIn("action", "add", "rule", "ACCESSIBLE", "person1", "Zoé Le Gall"));
        Page clear = visitor.submits(
                FORM, filledIn("action", "add", "rule", "ACCESSIBLE", "person1", "Zoé Le Gall · Cholet · r2-bbbbb"));

        assertThat(unclear.text("#person1-error")).endsWith("Choisissez dans la liste, avec l’organisme.");
        assertThat(clear.document().select("input[name=rules]").val()).isEqualTo("ACCESSIBLE~0~0~r2-bbbbbbbb");
    }

    @Test
    void sendsTheTickedRulesAndTheOneThatIsStillTyped() {
        API.answers(COMPUTE, 202, TablesJson.COMPUTING);

        Page sent = visitor.submits(
                FORM,
                filledIn(
                        "rules", "APART~0~0~r1~r3",
                        "rule", "PIN",
                        "person1", "Zoé Le Gall",
                        "ruleTable", "4",
                        "ruleRound", "2",
                        "colleaguesAtMost", "1"));

        assertThat(sent.header("Location")).endsWith(PLAN);
        assertThat(API.received(COMPUTE))
                .extracting(StubApi.Sent::body)
                .singleElement()
                .asString()
                .contains("\"colleaguesAtMost\":1", "\"apart\":[[\"r1\",\"r3\"]]")
                .containsPattern("\"pins\":\\[\\{(?=[^}]*\"registrationId\":\"r1\")(?=[^}]*\"table\":4)"
                        + "(?=[^}]*\"round\":2)[^}]*}]")
                .doesNotContain("person1", "ruleTable", "\"rule\"", "\"rules\"");
    }

    @Test
    void pointsToTheRuleThatTheServiceRefuses() {
        API.answers(COMPUTE, 422, """
                {"type": "urn:etape:problem:invalid", "status": 422, "errors": [
                 {"pointer": "/pins/0/table", "code": "out-of-range"}]}""");

        Page page = visitor.submits(FORM, filledIn("rules", "PIN~99~0~r1"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#rules-error")).endsWith("Décochez-la ou modifiez la demande.");
        assertThat(page.text("#rules li .field-error")).startsWith("Cette règle ne peut être respectée");
        assertThat(page.document().select("input[name=rules][checked]").val()).isEqualTo("PIN~99~0~r1");
    }

    @Test
    void asksForTheSeatsOfAnAccessibleTable() {
        Page page = visitor.submits(FORM, filledIn("action", "add", "rule", "ACCESSIBLE_TABLE", "ruleTable", "3"));

        assertThat(page.text("#ruleSeats-error")).endsWith("Indiquez le nombre de places accessibles.");
        assertThat(page.value("ruleTable")).isEqualTo("3");
    }

    /** As when somebody chose another kind after they had typed a table, which that kind does not show. */
    @Test
    void passesOverInputsThatTheKindDoesNotHave() {
        API.answers(COMPUTE, 202, TablesJson.COMPUTING);

        assertThat(visitor.submits(FORM, filledIn("rule", "APART", "ruleTable", "3"))
                        .header("Location"))
                .endsWith(PLAN);
    }

    @Test
    void passesOverWhatIsNoRule() {
        API.answers(COMPUTE, 202, TablesJson.COMPUTING);

        visitor.submits(FORM, filledIn("rules", "PIN~x~0~r1"));

        assertThat(API.received(COMPUTE))
                .extracting(StubApi.Sent::body)
                .singleElement()
                .asString()
                .doesNotContain("pins");
    }

    @Test
    void showsWhoHasAFixedPlaceInAPlan() {
        assertThat(plain(visitor.opens(PLAN).text("#pins ~ ul"))).isEqualTo("Zoé Le Gall : table 12, à chaque tour");
    }

    @Test
    void fixesMorePeopleOnTopOfThoseWhoAreFixed() {
        API.answers(PIN, "{\"pinChanges\": 1}");

        Page form = visitor.opens(PLAN + "/pins");
        Page sent = visitor.submits(
                PLAN + "/pins",
                Map.of(
                        "tag",
                        form.document().select("[name=tag]").val(),
                        "rules",
                        "PIN~12~0~r1",
                        "person1",
                        "Roy",
                        "ruleTable",
                        "3"));

        assertThat(sent.header("Location")).endsWith(PLAN + "?done=pinned");
        assertThat(API.received(PIN)).extracting(StubApi.Sent::ifMatch).containsExactly("\"0\"");
        assertThat(API.received(PIN))
                .extracting(StubApi.Sent::body)
                .singleElement()
                .asString()
                .contains("\"r1\"", "\"r3\"", "\"table\":3");
    }

    @Test
    void showsBothWhenSomebodyElseFixedPlacesMeanwhile() {
        API.answers(PIN, 412, Json.problem("precondition-failed", 412));
        API.answers(
                "GET " + TablesJson.PLAN_PATH, TablesJson.COMPUTED.replace("\"pinChanges\": 0", "\"pinChanges\": 5"));

        Page page = visitor.submits(PLAN + "/pins", Map.of("tag", "\"4\"", "rules", "PIN~3~0~r3"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Les places fixées viennent de changer");
        assertThat(page.document().select("input[name=rules]").eachAttr("value"))
                .containsExactly("PIN~3~0~r3", "PIN~12~0~r1");
        assertThat(page.document().select("input[name=rules][checked]").eachAttr("value"))
                .containsExactly("PIN~3~0~r3");
        assertThat(page.document().select("[name=tag]").val()).isEqualTo("\"5\"");
    }

    @Test
    void stopsAComputation() {
        String cancel = "POST " + TablesJson.PLAN_PATH + "/cancellation";
        API.answers("GET " + TablesJson.PLAN_PATH, TablesJson.COMPUTING);
        API.answers(cancel, 204, "");

        Page running = visitor.opens(PLAN);
        Page stopped = visitor.submits(PLAN + "/cancellation", Map.of());

        assertThat(running.document().select("#cancel")).hasSize(1);
        assertThat(stopped.header("Location")).endsWith(PLAN + "?done=cancelled");
        assertThat(API.received(cancel)).hasSize(1);
        assertThat(visitor.opens(PLAN + "?done=cancelled").text("#done")).isEqualTo("Le calcul s’arrête.");
    }

    @Test
    void losesNothingWhenNamesCannotBeRead() {
        API.answers(PEOPLE, 503, Json.problem("unavailable", 503));

        Page page = visitor.submits(
                FORM,
                filledIn("action", "add", "rules", "APART~0~0~r1~r3", "rule", "ACCESSIBLE", "person1", "Zoé Le Gall"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.value("person1")).isEqualTo("Zoé Le Gall");
        assertThat(page.document().select("input[name=rules][checked]").val()).isEqualTo("APART~0~0~r1~r3");
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
