package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What organisers and facilitators do with what the tables wrote. */
class ContributionsIT extends StaffSite {

    private static final String PAGE = STOP + "/contributions";
    private static final String PROPOSALS = PAGE + "/proposals";
    private static final String API_PATH = "/api/stops/angers-2027-03";
    private static final String ONE = API_PATH + "/contributions/" + ContributionsJson.MARKUP;
    private static final String PROPOSAL = API_PATH + "/proposals/" + ContributionsJson.PROPOSAL;

    @Test
    void theQueueShowsWhatWaitsAsText() {
        Page page = visitor.opens(PAGE);

        assertThat(page.document().select("#state option[selected]").val()).isEqualTo("PENDING");
        assertThat(page.document().select("main img, main b")).isEmpty();
        assertThat(page.text("[data-contribution=" + ContributionsJson.MARKUP + "] .text"))
                .isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(page.text("#counts [data-state=PENDING]")).isEqualTo("En attente de relecture · 1");
        assertThat(page.document().select("#next").attr("href")).isEqualTo(PAGE + "?state=PENDING&after=50");
    }

    @Test
    void aVerdictIsOnTheTextThatWasRead() {
        API.answers("PATCH " + ONE, 200, ContributionsJson.contribution(ContributionsJson.MARKUP, "APPROVED", "x"));

        Page done = visitor.submits(
                PAGE + "/" + ContributionsJson.MARKUP + "?state=PENDING",
                Map.of("verdict", "approved", "tag", "\"2\"", "as", "energie"));

        assertThat(done.header("Location")).isEqualTo(PAGE + "?state=PENDING&done=approved");
        assertThat(API.received("PATCH " + ONE).getFirst().ifMatch()).isEqualTo("\"2\"");
        assertThat(API.received("PATCH " + ONE).getFirst().body())
                .contains("\"state\":\"APPROVED\"", "\"theme\":\"energie\"");
    }

    @Test
    void aTextThatChangedMeanwhileIsShownAgainBeforeItsVerdict() {
        API.answers("PATCH " + ONE, 412, Json.problem("precondition-failed", 412));

        Page page = visitor.submits(
                PAGE + "/" + ContributionsJson.MARKUP + "?state=PENDING",
                Map.of("verdict", "rejected", "reason", "UNCLEAR", "tag", "\"1\"", "as", "eau"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Ce texte a changé entre-temps");
        assertThat(API.received("PATCH " + ONE).getFirst().body())
                .contains("\"state\":\"REJECTED\"", "\"rejection\":\"UNCLEAR\"");
    }

    @Test
    void facilitatorsWriteAnewWhatTheirOwnTablesWrote() {
        String revise = "PUT " + ONE + "/content";
        String revision = PAGE + "/" + ContributionsJson.MARKUP + "/revision";
        API.answers(OWN_ROLES, StaffJson.ownRoles("FACILITATOR"));
        API.answers(
                "GET " + API_PATH + "/contributions",
                ContributionsJson.LIST.replace("\"own\": null", "\"own\": [{\"table\": 12, \"round\": 1}]"));
        API.answers(revise, ContributionsJson.contribution(ContributionsJson.MARKUP, "PENDING", "Mieux dit."));

        assertThat(visitor.opens(PAGE).document().select("a[href$=revision]").eachAttr("href"))
                .containsExactly(revision);
        Page form = visitor.opens(revision);
        Page done = visitor.submits(
                revision,
                Map.of(
                        "tag", form.document().select("[name=tag]").val(),
                        "kind", "ISSUE",
                        "theme", "eau",
                        "text", "Mieux dit.",
                        "language", "fr"));

        assertThat(form.value("text")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(done.header("Location")).isEqualTo(PAGE + "?done=rewritten");
        assertThat(API.received(revise).getFirst().ifMatch()).isEqualTo("\"2\"");
    }

    @Test
    void aTextThatWasReadMeanwhileIsNotWrittenAnewButKept() {
        API.answers("PUT " + ONE + "/content", 409, Json.problem("contribution-moderated", 409));

        Page page = visitor.submits(
                PAGE + "/" + ContributionsJson.MARKUP + "/revision",
                Map.of("tag", "\"2\"", "kind", "ISSUE", "theme", "eau", "text", "Mieux dit.", "language", "fr"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Ce texte vient d’être relu");
        assertThat(page.value("text")).isEqualTo("Mieux dit.");
    }

    @Test
    void onlyWhatIsApprovedAndAloneCanBeTicked() {
        Page page = visitor.opens(PAGE);

        assertThat(page.document().select("input[name=sources]").eachAttr("value"))
                .containsExactly(ContributionsJson.METERS);
        assertThat(page.document().select("#merge").attr("action")).isEqualTo(PAGE + "/proposal");
    }

    @Test
    void mergesWhatWasTickedIntoAProposalWithItsTexts() {
        API.answers("POST " + API_PATH + "/proposals", 201, ContributionsJson.MERGED);

        Page form = visitor.opens(PAGE + "/proposal?sources=" + ContributionsJson.METERS);
        Page done = visitor.submits(
                PAGE + "/proposal",
                Map.of(
                        "key",
                        "key-of-this-form",
                        "sources",
                        ContributionsJson.METERS,
                        "text",
                        "Relever à distance.",
                        "theme",
                        "eau"));

        assertThat(form.value("text").strip()).isEqualTo("Les compteurs d’eau sont relevés à pied.");
        assertThat(form.document().select("#theme [selected]").val()).isEqualTo("eau");
        assertThat(done.header("Location")).isEqualTo(PROPOSALS + "?done=merged");
        assertThat(API.received("POST " + API_PATH + "/proposals").getFirst().body())
                .contains(
                        "\"sources\":[\"" + ContributionsJson.METERS + "\"]",
                        "\"text\":\"Relever à distance.\"",
                        "\"language\":\"fr\"");
    }

    @Test
    void saysThatNothingWasTicked() {
        assertThat(visitor.opens(PAGE + "/proposal").text("#nothing-picked .empty-title"))
                .isEqualTo("Aucune contribution n’est cochée.");
    }

    @Test
    void takesOneSourceOutAndUndoesIt() {
        API.answers("PUT " + PROPOSAL + "/sources", 200, ContributionsJson.MERGED);

        Page page = visitor.opens(PROPOSALS);
        Page done = visitor.submits(
                PROPOSALS + "/" + ContributionsJson.PROPOSAL + "/sources",
                Map.of("tag", "\"3\"", "source", ContributionsJson.METERS));

        assertThat(page.document()
                        .select("[data-source=" + ContributionsJson.MARKUP + "] [name=source]")
                        .eachAttr("value"))
                .containsExactly(ContributionsJson.METERS);
        assertThat(page.document().select("form:has(.undo) [name=source]").eachAttr("value"))
                .containsExactly(ContributionsJson.METERS);
        assertThat(done.header("Location")).isEqualTo(PROPOSALS + "?done=changed");
        assertThat(API.received("PUT " + PROPOSAL + "/sources").getFirst().ifMatch())
                .isEqualTo("\"3\"");
    }

    @Test
    void takesAProposalApartAndOffersToBringItBack() {
        API.answers("DELETE " + PROPOSAL, 204, "");

        Page done =
                visitor.submits(PROPOSALS + "/" + ContributionsJson.PROPOSAL + "/dissolution", Map.of("tag", "\"3\""));
        ContributionsJson.dissolveIn(API);
        Page after = visitor.opens(done.header("Location"));

        assertThat(API.received("DELETE " + PROPOSAL).getFirst().ifMatch()).isEqualTo("\"3\"");
        assertThat(after.document().select("#gone form").attr("action"))
                .isEqualTo(PROPOSALS + "/" + ContributionsJson.PROPOSAL + "/sources");
        assertThat(after.text(".empty-title")).isEqualTo("Il n’y a encore aucune proposition.");
    }

    @Test
    void aFacilitatorWritesForTheTablesThatTheyLeadAndDecidesNothing() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("FACILITATOR"));
        API.answers(
                "GET " + API_PATH + "/contributions",
                ContributionsJson.LIST.replace("\"own\": null", "\"own\": [{\"table\": 12, \"round\": 1}]"));
        API.answers("POST " + API_PATH + "/contributions", 201, ContributionsJson.ONE);

        Page page = visitor.opens(PAGE);
        String address = page.document().select("[data-own=12-1]").attr("href");
        Page form = visitor.opens(address);
        Page done = visitor.submits(
                PAGE + "/writing",
                Map.of(
                        "key",
                        "key-of-this-form",
                        "table",
                        "12",
                        "round",
                        "1",
                        "kind",
                        "ISSUE",
                        "text",
                        "Trop cher.",
                        "theme",
                        "eau"));

        assertThat(page.document().select(".verdicts, #merge, input[name=sources]"))
                .isEmpty();
        assertThat(form.value("table")).isEqualTo("12");
        assertThat(done.header("Location")).isEqualTo(PAGE + "?done=noted");
        assertThat(API.received("POST " + API_PATH + "/contributions")
                        .getFirst()
                        .body())
                .contains("\"table\":12", "\"round\":1");
    }

    @Test
    void saysThatThePageIsForOthers() {
        API.answers("GET " + API_PATH + "/contributions?state=PENDING", 403, Json.problem("forbidden", 403));

        assertThat(visitor.opens(PAGE).status()).isEqualTo(403);
    }

    @Test
    void asksBeforeATextIsDeletedForGood() {
        String erasure = "DELETE " + API_PATH + "/contributions/" + ContributionsJson.METERS + "/text";
        API.answers(erasure, 204, "");

        Page asked = visitor.opens(PAGE + "/" + ContributionsJson.METERS + "/erasure");
        int before = API.received(erasure).size();
        Page done = visitor.submits(PAGE + "/" + ContributionsJson.METERS + "/erasure", Map.of());

        assertThat(asked.text("#confirm")).isEqualTo("Effacer pour toujours");
        assertThat(before).isZero();
        assertThat(done.header("Location")).isEqualTo(PAGE + "?done=erased");
    }
}
