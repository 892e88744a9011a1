package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A participant's ballot and survey, and the results that everybody sees. */
class VoteIT extends SiteWithStub {

    private static final String TOKEN = "angers-2027-03.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String OWN = "/registrations/" + TOKEN;
    private static final String STOP = "/api/stops/angers-2027-03";
    private static final String QUESTIONS = STOP + "/questions/";
    private static final String POINTS_BALLOT = "PUT " + QUESTIONS + VotesJson.SECOND + "/ballot";

    @BeforeEach
    void aVoteIsOpen() {
        API.answers("GET /api/registrations/" + TOKEN, Json.registration("CONFIRMED", "null", "Zoé"));
        API.answers("POST /api/registrations/" + TOKEN + "/passes", "{\"pass\": \"a.pass.signed\"}");
        VotesJson.answers(API);
    }

    private void approvalsAreOpen() {
        VotesJson.questions(API, VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN"));
    }

    private static String invalid(String pointer, String code) {
        return """
                {"type": "urn:etape:problem:invalid", "status": 422, "errors": [{"pointer": "%s", "code": "%s"}]}""".formatted(pointer, code);
    }

    @Test
    void theOwnPageLeadsToTheVoteAndTheSurvey() {
        Page page = visitor.opens(OWN);

        assertThat(page.document().select("#to-vote").attr("href")).isEqualTo(OWN + "/vote");
        assertThat(page.document().select("#to-feedback").attr("href")).isEqualTo(OWN + "/feedback");
    }

    @Test
    void theSheetShowsWhatWasApprovedBeforeAndItCanBeChanged() {
        approvalsAreOpen();
        String ballot = "PUT " + QUESTIONS + VotesJson.FIRST + "/ballot";
        API.answers(ballot, "{\"castNumber\": 2}");

        Page page = visitor.opens(OWN + "/vote");

        assertThat(page.text("#rules")).endsWith("5 au plus.");
        assertThat(page.document().select("input[name=approve]")).hasSize(2);
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly(VotesJson.METERS);

        Page cast = visitor.submits(OWN + "/vote", Map.of("question", VotesJson.FIRST, "approve", VotesJson.BUSES));

        assertThat(cast.header("Location")).isEqualTo(OWN + "/vote?done=cast");
        assertThat(API.received(ballot).getFirst().body()).isEqualTo("{\"approvals\":[\"" + VotesJson.BUSES + "\"]}");
        assertThat(API.received(ballot).getFirst().authorization()).isEqualTo("Bearer a.pass.signed");
        assertThat(visitor.opens(OWN + "/vote?done=cast").text("#done")).isEqualTo("Votre vote est enregistré.");
    }

    @Test
    void pointsAreSentWithoutThoseThatGiveNone() {
        API.answers(POINTS_BALLOT, "{\"castNumber\": 1}");

        visitor.submits(
                OWN + "/vote",
                Map.of(
                        "question",
                        VotesJson.SECOND,
                        "points-" + VotesJson.METERS,
                        " 4 ",
                        "points-" + VotesJson.BUSES,
                        ""));

        assertThat(API.received(POINTS_BALLOT).getFirst().body())
                .isEqualTo("{\"points\":{\"" + VotesJson.METERS + "\":4}}");
    }

    @Test
    void aBallotThatBreaksARuleIsExplainedAndKept() {
        API.answers(POINTS_BALLOT, 422, invalid("/points", "sum"));

        Page page =
                visitor.submits(OWN + "/vote", Map.of("question", VotesJson.SECOND, "points-" + VotesJson.METERS, "3"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#form-notice")).endsWith("Le total doit être de 10 points.");
        assertThat(page.document().select("#p-" + VotesJson.METERS).attr("value"))
                .isEqualTo("3");
    }

    @Test
    void whatIsNoNumberIsExplainedAndKept() {
        Page page = visitor.submits(
                OWN + "/vote", Map.of("question", VotesJson.SECOND, "points-" + VotesJson.METERS, "trois"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#p-" + VotesJson.METERS).attr("value"))
                .isEqualTo("trois");
        assertThat(API.received(POINTS_BALLOT)).isEmpty();
    }

    @Test
    void aBallotThatComesTooLateSaysSo() {
        API.answers(POINTS_BALLOT, 409, Json.problem("question-closed", 409));

        Page cast = visitor.submits(OWN + "/vote", Map.of("question", VotesJson.SECOND));

        assertThat(cast.header("Location")).isEqualTo(OWN + "/vote?refused=question-closed");
        VotesJson.questions(API, VotesJson.question(VotesJson.SECOND, "POINTS", "CLOSED"));
        Page page = visitor.opens(OWN + "/vote?refused=question-closed");
        assertThat(page.text("#form-notice-title")).isEqualTo("Le vote est clos");
        assertThat(page.document().select("#ballot")).isEmpty();
    }

    @Test
    void whoeverHasNoVoteIsToldWhy() {
        API.answers("GET " + QUESTIONS + VotesJson.SECOND + "/sheet", 409, Json.problem("not-a-voter", 409));

        assertThat(visitor.opens(OWN + "/vote").text("#no-vote .empty-title"))
                .isEqualTo("Vous ne pouvez pas voter ici");
    }

    @Test
    void theSurveyIsAnsweredOnceAndThanked() {
        API.answers("POST " + STOP + "/feedback", 204, "");

        assertThat(visitor.opens(OWN + "/feedback").document().select("input[type=radio]"))
                .hasSize(21);
        Page given = visitor.submits(
                OWN + "/feedback",
                Map.of("key", "a-key-of-this-form", "TABLES", "5", "RECOMMENDATION", "9", "HIGHLIGHT", "MEETINGS"));

        assertThat(given.header("Location")).isEqualTo(OWN + "/feedback/thanks");
        var sent = API.received("POST " + STOP + "/feedback").getFirst();
        assertThat(sent.idempotencyKey()).isEqualTo("a-key-of-this-form");
        assertThat(sent.body())
                .contains("\"TABLES\":\"5\"", "\"RECOMMENDATION\":\"9\"", "\"HIGHLIGHT\":\"MEETINGS\"")
                .doesNotContain("csrf", "a-key-of-this-form");
        assertThat(visitor.opens(OWN + "/feedback/thanks").text("h1")).isEqualTo("Merci de votre réponse");
    }

    @Test
    void anAnswerThatIsMissingIsAskedForAndTheOthersAreKept() {
        API.answers("POST " + STOP + "/feedback", 422, invalid("/answers/HIGHLIGHT", "required"));

        Page page = visitor.submits(OWN + "/feedback", Map.of("key", "a-key-of-this-form", "TABLES", "5"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("fieldset.field-wrong").eachAttr("id"))
                .containsExactly("HIGHLIGHT");
        assertThat(page.document().select("#TABLES-5").hasAttr("checked")).isTrue();
        assertThat(page.document().select("input[name=key]").attr("value")).isEqualTo("a-key-of-this-form");
    }

    @Test
    void whoeverAnsweredBeforeIsToldSo() {
        API.answers("POST " + STOP + "/feedback", 409, Json.problem("feedback-given", 409));

        visitor.submits(OWN + "/feedback", Map.of("key", "a-key-of-this-form", "TABLES", "5"));

        assertThat(visitor.opens(OWN + "/feedback?refused=feedback-given").text("#form-notice-title"))
                .isEqualTo("Vous avez déjà répondu");
    }

    @Test
    void publishedResultsAreShownWithTheirIntervalsAndNoOthers() {
        Page page = visitor.opens("/stops/angers-2027-03/results");

        assertThat(page.document()
                        .select("[data-proposal=" + VotesJson.METERS + "] td")
                        .eachText())
                .containsExactly("67 % (30 sur 45)", "52 à 79 %");
        assertThat(page.document().select("#q-" + VotesJson.SECOND)).isEmpty();
    }

    @Test
    void figuresByCollegeAreShownWhereTheyAreGiven() {
        VotesJson.questions(API, VotesJson.question(VotesJson.SECOND, "POINTS", "PUBLISHED"));

        Page page = visitor.opens("/stops/angers-2027-03/results");

        assertThat(page.document()
                        .select("[data-proposal=" + VotesJson.METERS + "] td")
                        .eachText())
                .containsExactly("960", "240", "1");
        assertThat(page.document().select(".comparison thead th").eachText())
                .containsExactly("Proposition", "Élus", "Collectivités", "Autres");
        assertThat(page.document().select(".comparison tbody td").eachText())
                .containsExactly("96", "80", "12", "90", "70", "10");
    }
}
