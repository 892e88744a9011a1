package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables for those who run the day, without scripts. */
class StaffTablesIT extends StaffSite {

    private static final String TABLES = STOP + "/tables";
    private static final String PLAN = TABLES + "/plans/" + TablesJson.PLAN;
    private static final String COMPUTE = "POST " + TablesJson.PLANS_PATH;
    private static final String PUBLISH = "POST " + TablesJson.PLAN_PATH + "/publication";
    private static final String CURVES = "POST " + TablesJson.PLAN_PATH + "/reseatings";
    private static final String APPLY = CURVES + "/3ebc5f47-9d4a-4b3e-8f6a-8a5bbc4dae93/application";

    @Test
    void showsOrganisersWhoSitsWhereByName() {
        Page page = visitor.opens(TABLES);

        assertThat(page.text("#people")).isEqualTo("291 personnes ont une place confirmée, 240 sont entrées.");
        assertThat(page.text("[data-table=12] h4")).isEqualTo("Table 12");
        assertThat(page.text("[data-table=12] .seat-code")).endsWith("K7WD-M3VQ");
        assertThat(page.document().select("[data-table=12] bdi").eachText()).containsExactly("Zoé Le Gall");
        assertThat(page.text("[data-table=12]")).contains("Hugo Petit", "1 personne dont le nom n’est pas connu");
    }

    @Test
    void showsFacilitatorsTheirOwnTablesWithTheCode() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("FACILITATOR"));
        API.answers("GET /api/stops/angers-2027-03/registrations?limit=100", 403, Json.problem("forbidden", 403));
        API.answers("GET /api/stops/angers-2027-03/registrations/names?ids=r1%2Cr9", """
                {"items": [{"registrationId": "r1", "givenName": "Zoé", "familyName": "Le Gall"}]}""");

        Page page = visitor.opens(TABLES);

        assertThat(page.text("h1")).isEqualTo("Vos tables");
        assertThat(page.text("[data-table=12] .ticket-code")).isEqualTo("K7WD-M3VQ");
        assertThat(page.text("[data-table=12]")).contains("2 personnes");
        assertThat(page.document().select("[data-table=12] bdi").eachText()).containsExactly("Zoé Le Gall");
        assertThat(page.document().select("[data-round=2]")).isEmpty();
        assertThat(API.received("GET " + TablesJson.PLANS_PATH)).isEmpty();
    }

    @Test
    void tellsAFacilitatorWithoutATable() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("FACILITATOR"));
        API.answers("GET " + TablesJson.SEATS_PATH, "{\"version\": 3, \"rounds\": [{\"round\": 1, \"tables\": []}]}");

        assertThat(visitor.opens(TABLES).text(".empty-title")).isEqualTo("Vous n’animez aucune table");
    }

    @Test
    void tellsThatNothingIsThereYet() {
        API.answers(
                "GET " + TablesJson.PLANS_PATH, "{\"items\": [], \"version\": 0, \"confirmed\": 0, \"present\": 0}");
        API.answers("GET " + TablesJson.SEATS_PATH, "{\"version\": 0, \"rounds\": []}");

        Page page = visitor.opens(TABLES);

        assertThat(page.text("#state")).isEqualTo("Aucun plan de table n’est publié");
        assertThat(page.text(".empty-title")).isEqualTo("Aucun plan pour le moment");
        assertThat(page.document().select("#reseat")).isEmpty();
        assertThat(visitor.opens(TABLES + "/reseating").document().select("#draw"))
                .isEmpty();
    }

    @Test
    void isNotForTheDoor() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("DOOR"));
        API.answers("GET " + TablesJson.SEATS_PATH, 403, Json.problem("forbidden", 403));

        assertThat(visitor.opens(TABLES).status()).isEqualTo(403);
    }

    @Test
    void hasAPlanComputedAsAskedFor() {
        API.answers("GET /api/stops/angers-2027-03/team", StaffJson.TEAM.replace("DOOR", "FACILITATOR"));
        API.answers(COMPUTE, 202, TablesJson.COMPUTING);

        Page form = visitor.opens(TABLES + "/plan");
        Page sent = visitor.submits(
                TABLES + "/plan",
                Map.of(
                        "key", "0123456789abcdef",
                        "rounds", "3",
                        "tableSize", "8",
                        "emphasis", "NEW_NEIGHBOURS",
                        "presentOnly", "yes",
                        "seed", "",
                        "facilitators", StaffJson.HUGO));

        assertThat(form.text("label[for=facilitator-1]")).isEqualTo("Hugo Petit");
        assertThat(sent.header("Location")).endsWith(PLAN);
        assertThat(API.received(COMPUTE))
                .extracting(StubApi.Sent::body)
                .containsExactly("{\"rounds\":3,\"tableSize\":8,\"presentOnly\":true,\"emphasis\":\"NEW_NEIGHBOURS\","
                        + "\"facilitators\":[\"" + StaffJson.HUGO + "\"],\"facilitatorRequired\":false}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            too-few-chairs | 300 | {"chairs": 280} | Il y a 300 personnes pour 280 chaises.
            table-too-small | 6 | {"table": 4, "chairs": 5, "needed": 6} | La table 4 a 5 chaises, il lui en faut 6.
            organisation-too-large | 90 | {"most": 2} | 90 personnes viennent du même organisme : à 2 par table au plus, elles sont trop nombreuses.
            of-a-later-version | 3 | {} | Les règles demandées se contredisent.
            """)
    void saysInWordsWhyNoPlanKeepsTheRules(String kind, int people, String figures, String words) {
        API.answers(COMPUTE, 409, """
                {"type": "urn:etape:problem:tables-impossible", "status": 409,
                 "refusal": {"kind": "%s", "people": %d, "figures": %s}}""".formatted(kind, people, figures));

        Page page = visitor.submits(
                TABLES + "/plan", Map.of("rounds", "2", "tableSize", "8", "emphasis", "BALANCE", "seed", "7"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(plain(page.text("#form-notice"))).isEqualTo("Aucun plan ne respecte ces règles " + words);
        assertThat(page.value("seed")).isEqualTo("7");
    }

    @Test
    void pointsToTheFieldThatIsOutOfRange() {
        API.answers(COMPUTE, 422, """
                {"type": "urn:etape:problem:invalid", "status": 422, "errors": [{"pointer": "/rounds", "code": "out-of-range"}]}""");

        Page page = visitor.submits(TABLES + "/plan", Map.of("rounds", "9", "tableSize", "8", "emphasis", "BALANCE"));

        assertThat(page.text("#rounds-error")).endsWith("Indiquez un nombre de 1 à 4.");
    }

    @Test
    void followsAComputationAndEndsWithIt() {
        API.answers("GET " + TablesJson.PLAN_PATH, TablesJson.COMPUTING);

        Page page = visitor.opens(PLAN);
        Page half = visitor.opens(PLAN + "/progress");
        API.answers("GET " + TablesJson.PLAN_PATH + "/progress", "{\"status\": \"COMPUTED\", \"spent\": 5, \"of\": 9}");
        Page ended = visitor.opens(PLAN + "/progress");

        assertThat(page.document().select("[data-live]").attr("data-live")).isEqualTo(PLAN + "/progress");
        assertThat(page.document().select("a[data-live-static]").attr("href")).isEqualTo(PLAN);
        assertThat(half.document().select("progress").attr("value")).isEqualTo("25");
        assertThat(half.document().select("[data-live-end=true]")).isEmpty();
        assertThat(ended.document().select("[data-live-end=true] #see").attr("href"))
                .isEqualTo(PLAN);
    }

    @Test
    void saysHowGoodAPlanIsBesideWhatIsProvenPossible() {
        Page page = visitor.opens(PLAN);

        assertThat(page.text("[data-goal=COLLEGE]"))
                .isEqualTo("Collèges Optimal Toutes les tables sont aussi proches que possible du mélange de la salle."
                        + " 3102 3102");
        assertThat(page.text("[data-goal=TERRITORY]"))
                .isEqualTo("Territoires 7 tables pourraient être plus proches du mélange de la salle."
                        + " Il n’est pas certain que le minimum puisse être atteint. 2810 2796");
        assertThat(page.text("[data-goal=REPEATS]")).contains("Personne ne retrouve un voisin");
        assertThat(page.text("main")).contains("9007199254740991");
        assertThat(page.document().select("[data-table=12] bdi").eachText()).containsExactly("Zoé Le Gall");
    }

    @Test
    void publishesFromTheSeatsThatWereShown() {
        API.answers("GET " + TablesJson.SEATS_PATH, "{\"version\": 3, \"rounds\": []}");
        API.answers(PUBLISH, "{\"version\": 4}");

        assertThat(visitor.opens(PLAN).document().select("#publish")).hasSize(1);
        assertThat(visitor.submits(PLAN, Map.of("version", "3")).header("Location"))
                .endsWith(TABLES + "?done=published");
        assertThat(API.received(PUBLISH)).extracting(StubApi.Sent::ifMatch).containsExactly("\"3\"");
    }

    @Test
    void explainsWhenTheSeatsChangedBeforeAPublication() {
        API.answers(PUBLISH, 412, Json.problem("precondition-failed", 412));

        Page page = visitor.submits(PLAN, Map.of("version", "2"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Le placement vient de changer");
    }

    @Test
    void drawsTheCurveWithTheProposedPointPicked() {
        API.answers(CURVES, 201, TablesJson.CURVE);

        Page page =
                visitor.submits(TABLES + "/reseating", Map.of("action", "draw", "round", "1", "presentOnly", "yes"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("svg[role=img] title").text())
                .isEqualTo("Tables à améliorer selon le nombre de déplacements");
        assertThat(page.document().select(".curve-outside[points]").attr("points"))
                .isEqualTo("40,124 153,196 380,196");
        assertThat(page.document().select("input[name=point]")).hasSize(3);
        assertThat(page.document().select("input[name=point][checked]").val()).isEqualTo("1");
        assertThat(page.text("[data-point=2]")).isEqualTo("6 déplacements 0 0 3");
        assertThat(API.received(CURVES)).extracting(StubApi.Sent::body).hasSize(1);
    }

    @Test
    void appliesThePointThatWasPicked() {
        API.answers(APPLY, "{\"version\": 4}");

        assertThat(applied().header("Location")).endsWith(TABLES + "?done=reseated");
        assertThat(API.received(APPLY)).extracting(StubApi.Sent::body).containsExactly("{\"point\":2}");
        assertThat(API.received(APPLY)).extracting(StubApi.Sent::ifMatch).containsExactly("\"3\"");
    }

    @Test
    void explainsWhenTheSeatsChangedBeforeAPointWasApplied() {
        API.answers(APPLY, 412, Json.problem("precondition-failed", 412));

        Page page = applied();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice")).contains("Personne n’a été déplacé.");
        assertThat(page.document().select("#draw")).hasSize(1);
        assertThat(page.document().select("#apply")).isEmpty();
    }

    @Test
    void saysWhyThereIsNoCurve() {
        API.answers(CURVES, 409, Json.problem("tables-impossible", 409));

        Page page = visitor.submits(TABLES + "/reseating", Map.of("action", "draw", "round", "1"));

        assertThat(page.text("#form-notice")).endsWith("Personne ne peut être placé pour le moment.");
    }

    private Page applied() {
        return visitor.submits(
                TABLES + "/reseating",
                Map.of(
                        "action", "apply",
                        "planId", TablesJson.PLAN,
                        "reseatingId", "3ebc5f47-9d4a-4b3e-8f6a-8a5bbc4dae93",
                        "version", "3",
                        "round", "1",
                        "point", "2"));
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
