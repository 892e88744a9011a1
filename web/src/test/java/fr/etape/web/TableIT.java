package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does who holds the card of a table, without scripts. */
class TableIT extends SiteWithStub {

    private static final String TABLE = "/stops/angers-2027-03/table";
    private static final String READ = "GET /api/stops/angers-2027-03/table/contributions";
    private static final String WRITE = "POST /api/stops/angers-2027-03/table/contributions";
    private static final String REVISION = TABLE + "/contributions/" + ContributionsJson.MARKUP;
    private static final Map<String, String> TEXT =
            Map.of("key", "key-of-this-form", "kind", "ISSUE", "theme", "eau", "text", " Trop de fuites. ");

    @BeforeEach
    void aTable() {
        API.answers(READ, ContributionsJson.OWN_TABLE);
        API.answers(WRITE, 201, ContributionsJson.contribution("c9", "PENDING", "Trop de fuites."));
    }

    @Test
    void theCodeOpensTheTableAndStaysInACookieOfItsPages() {
        Page asked = visitor.opens(TABLE);
        Page entered = visitor.submits(TABLE, Map.of("code", "k7qm 2hxa"));
        Page opened = visitor.opens(TABLE);

        assertThat(asked.document().select("#code")).hasSize(1);
        assertThat(entered.header("Location")).isEqualTo(TABLE);
        assertThat(entered.header("Set-Cookie")).contains("Path=" + TABLE + ";", "HttpOnly");
        assertThat(API.received(READ).getLast().tableCode()).isEqualTo("K7QM2HXA");
        assertThat(opened.text("h1")).isEqualTo("Table 12, tour 1");
        assertThat(opened.document().select("[data-contribution]").eachAttr("data-state"))
                .containsExactly("PENDING", "APPROVED");
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatATableWroteIsTextAndNoMarkup() {
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        Page page = visitor.opens(TABLE);

        assertThat(page.document().select("main img")).isEmpty();
        assertThat(page.text("[data-contribution=" + ContributionsJson.MARKUP + "] .text"))
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA-AAAA", "<b>", "../../etc"})
    void aCodeThatOpensNothingIsSaidAtItsField(String typed) {
        API.answers(READ, 404, Json.problem("not-found", 404));

        Page page = visitor.submits(TABLE, Map.of("code", typed));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#code-error")).startsWith("Erreur : Ce code n’ouvre aucune table.");
        assertThat(page.value("code")).isEqualTo(typed);
    }

    @Test
    void writesOnceWithTheKeyOfTheForm() {
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        Page done = visitor.submits(TABLE, TEXT);

        assertThat(done.header("Location")).isEqualTo(TABLE + "?done=written");
        assertThat(API.received(WRITE).getFirst().idempotencyKey()).isEqualTo("key-of-this-form");
        assertThat(API.received(WRITE).getFirst().body())
                .isEqualTo("{\"kind\":\"ISSUE\",\"text\":\"Trop de fuites.\",\"theme\":\"eau\",\"language\":\"fr\"}");
        assertThat(visitor.opens(TABLE + "?done=written").text("#done")).startsWith("C’est envoyé.");
    }

    @Test
    void keepsTheTextWhereTheCodeWasForgottenMeanwhile() {
        Page page = visitor.submits(TABLE, TEXT);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.value("text").strip()).isEqualTo("Trop de fuites.");
        assertThat(page.text("#form-notice-title")).isEqualTo("Le code de votre table n’est plus connu");
        assertThat(API.received(WRITE)).isEmpty();
    }

    @Test
    void keepsTheTextWhereNoAnswerCame() {
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));
        API.answers(WRITE, 503, Json.problem("unavailable", 503));

        Page page = visitor.submits(TABLE, TEXT);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.value("text").strip()).isEqualTo("Trop de fuites.");
        assertThat(page.document().select("[name=key]").val()).isEqualTo("key-of-this-form");
    }

    @Test
    void writesAnewWhatWaitsToBeRead() {
        String revise = "PUT /api/stops/angers-2027-03/table/contributions/" + ContributionsJson.MARKUP;
        API.answers(revise, ContributionsJson.contribution(ContributionsJson.MARKUP, "PENDING", "Mieux."));
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        Page table = visitor.opens(TABLE);
        Page form = visitor.opens(REVISION);
        Page done = visitor.submits(
                REVISION, revision(form.document().select("[name=tag]").val()));

        assertThat(table.document().select("[data-state=PENDING] a").attr("href"))
                .isEqualTo(REVISION);
        assertThat(table.document().select("[data-state=APPROVED] a")).isEmpty();
        assertThat(form.value("text")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(form.document().select("#kind-ISSUE[checked], #territory option[value=RURAL][selected]"))
                .hasSize(2);
        assertThat(done.header("Location")).isEqualTo(TABLE + "?done=rewritten");
        assertThat(API.received(revise).getFirst().ifMatch()).isEqualTo("\"2\"");
        assertThat(API.received(revise).getFirst().tableCode()).isEqualTo("K7QM2HXA");
        assertThat(API.received(revise).getFirst().body())
                .isEqualTo("{\"kind\":\"PROJECT\",\"text\":\"Mieux dit.\",\"theme\":\"eau\",\"language\":\"fr\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "409, contribution-moderated, Ce texte vient d’être relu, ''",
        "409, table-is-full, Cette table a écrit tout ce qu’elle pouvait pour ce tour, ''",
        "412, precondition-failed, Quelqu’un de la table vient de modifier ce texte, <img src=x onerror=alert(1)>"
    })
    void keepsARevisionThatComesTooLate(int status, String slug, String title, String present) {
        API.answers(
                "PUT /api/stops/angers-2027-03/table/contributions/" + ContributionsJson.MARKUP,
                status,
                Json.problem(slug, status));
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        Page page = visitor.submits(REVISION, revision("\"1\""));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo(title);
        assertThat(page.value("text")).isEqualTo("Mieux dit.");
        assertThat(page.text("#present .text")).isEqualTo(present);
        assertThat(page.document().select("[name=tag]").val()).isEqualTo(present.isEmpty() ? "\"1\"" : "\"2\"");
    }

    @Test
    void changesNothingThatWasReadOrIsOfAnotherTable() {
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        assertThat(visitor.opens(TABLE + "/contributions/" + ContributionsJson.METERS)
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(port()).opens(REVISION).header("Location")).isEqualTo(TABLE);
    }

    private static Map<String, String> revision(String tag) {
        return Map.of("tag", tag, "kind", "PROJECT", "theme", "eau", "text", "Mieux dit.", "language", "fr");
    }

    @Test
    void leavesTheTable() {
        visitor.submits(TABLE, Map.of("code", "K7QM-2HXA"));

        Page left = visitor.submits(TABLE + "/leaving", Map.of());

        assertThat(left.header("Location")).isEqualTo(TABLE);
        assertThat(visitor.opens(TABLE).document().select("#code")).hasSize(1);
    }
}
