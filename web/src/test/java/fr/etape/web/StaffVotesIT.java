package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.web.Visitor.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisers run votes and the survey. */
class StaffVotesIT extends StaffSite {

    private static final String VOTES = STOP + "/votes";
    private static final String QUESTIONS = "/api/stops/angers-2027-03/questions";
    private static final String FEEDBACK = "/api/stops/angers-2027-03/feedback";

    @BeforeEach
    void theFirstVoteIsClosed() {
        VotesJson.questions(API, VotesJson.question(VotesJson.FIRST, "APPROVALS", "CLOSED"));
    }

    @Test
    void approvalsAreOpenedForWhomTheOrganiserChooses() {
        VotesJson.questions(API);
        API.answers("POST " + QUESTIONS, 201, VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN"));

        assertThat(visitor.opens(VOTES).document().select("#electorate-SEATED[checked]"))
                .hasSize(1);
        Page opened = visitor.submits(VOTES, Map.of("action", "open", "key", "a-key", "electorate", "PRESENT"));

        assertThat(opened.header("Location")).isEqualTo(VOTES + "?done=opened");
        var sent = API.received("POST " + QUESTIONS).getFirst();
        assertThat(sent.idempotencyKey()).isEqualTo("a-key");
        assertThat(sent.body()).contains("\"stage\":\"APPROVALS\"", "\"electorate\":\"PRESENT\"");
    }

    @Test
    void aVoteMayEndAtATimeOfThePlace() {
        VotesJson.questions(API);
        API.answers("POST " + QUESTIONS, 201, VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN"));

        visitor.submits(
                VOTES, Map.of("action", "open", "key", "a-key", "electorate", "SEATED", "until", "2999-07-01T15:45"));

        assertThat(API.received("POST " + QUESTIONS).getFirst().body())
                .contains("\"ballotsUntil\":\"2999-07-01T13:45:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01T10:00", "2999-13-01T10:00", "soon", "2999-03-31T02:30"})
    void aTimeThatCannotBeIsAskedForAgain(String until) {
        VotesJson.questions(API);

        Page page = visitor.submits(
                VOTES, Map.of("action", "open", "key", "a-key", "electorate", "PRESENT", "until", until));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Cette heure n’est pas possible");
        assertThat(page.value("until")).isEqualTo(until);
        assertThat(page.document().select("#electorate-PRESENT[checked]")).hasSize(1);
        assertThat(API.received("POST " + QUESTIONS)).isEmpty();
    }

    @Test
    void anOpenVoteSaysUntilWhenItTakesBallots() {
        String open = VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN");
        VotesJson.questions(API, open.replaceFirst("\\{", "{\"ballotsUntil\": \"2999-07-01T13:45:00Z\", "));
        String before = visitor.opens(VOTES).text(".until");
        VotesJson.questions(API, open.replaceFirst("\\{", "{\"ballotsUntil\": \"2027-03-18T14:45:00Z\", "));

        assertThat(plain(before))
                .isEqualTo("Les bulletins sont acceptés jusqu’au lundi 1er juillet 2999 à 15 h 45, heure de Paris.");
        assertThat(visitor.opens(VOTES).text(".until")).isNotEmpty();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void anOpenVoteShowsHowManyVotedAndCanBeClosed() {
        VotesJson.questions(API, VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN"));
        API.answers("POST " + QUESTIONS + "/" + VotesJson.FIRST + "/closing", 204, "");

        Page page = visitor.opens(VOTES);

        assertThat(page.text("[data-question]")).contains("214 bulletins sur 96 propositions.");
        assertThat(page.document().select("#open-approvals")).isEmpty();
        String closing = page.document().select("#close-vote").attr("href");
        assertThat(visitor.opens(closing).text("#main")).contains("214 bulletins ont été reçus.");
        assertThat(visitor.submits(closing, Map.of()).header("Location")).isEqualTo(VOTES + "?done=closed");
    }

    @Test
    void participationIsLiveUntilTheVoteIsClosed() {
        String address = VOTES + "/" + VotesJson.FIRST + "/participation";
        String open = VotesJson.question(VotesJson.FIRST, "APPROVALS", "OPEN");
        VotesJson.questions(API, open);
        assertThat(visitor.opens(VOTES).document().select("[data-live]").attr("data-live"))
                .isEqualTo(address);
        VotesJson.questions(API, open.replace("214", "215"));
        Page later = visitor.opens(address);
        VotesJson.questions(API, VotesJson.question(VotesJson.FIRST, "APPROVALS", "CLOSED"));
        Page ended = visitor.opens(address);

        assertThat(later.text("[data-participation]")).isEqualTo("215 bulletins sur 96 propositions.");
        assertThat(later.document().select("[data-live-end]")).isEmpty();
        assertThat(ended.document().select("[data-live-end=true]")).hasSize(1);
        assertThat(visitor.opens(VOTES + "/nothing/participation").status()).isEqualTo(404);
    }

    @Test
    void aClosedVoteShowsItsResultAndCanBePublished() {
        API.answers("POST " + QUESTIONS + "/" + VotesJson.FIRST + "/publication", 204, "");

        assertThat(visitor.opens(VOTES)
                        .document()
                        .select("[data-proposal=" + VotesJson.METERS + "] td")
                        .eachText())
                .containsExactly("67 % (30 sur 45)", "52 à 79 %");
        assertThat(visitor.submits(VOTES, Map.of("action", "publish", "question", VotesJson.FIRST))
                        .header("Location"))
                .isEqualTo(VOTES + "?done=published");
    }

    @Test
    void pointsAreOpenedOnTheFinalistsThatWerePicked() {
        API.answers("POST " + QUESTIONS, 201, VotesJson.question(VotesJson.SECOND, "POINTS", "OPEN"));

        visitor.submits(
                VOTES + "/" + VotesJson.FIRST + "/finalists",
                "key=a-key&places=1&electorate=SEATED&finalist=" + VotesJson.METERS + "&finalist=" + VotesJson.BUSES);

        assertThat(API.received("POST " + QUESTIONS).getFirst().body())
                .isEqualTo("{\"stage\":\"POINTS\",\"electorate\":\"SEATED\",\"finalistsOf\":\"" + VotesJson.FIRST
                        + "\",\"finalists\":[\"" + VotesJson.METERS + "\",\"" + VotesJson.BUSES + "\"],\"places\":1}");
    }

    @Test
    void finalistsThatAreRefusedStayPicked() {
        API.answers("POST " + QUESTIONS, 422, Json.problem("invalid", 422));

        Page page = visitor.submits(
                VOTES + "/" + VotesJson.FIRST + "/finalists",
                "key=a-key&places=many&electorate=PRESENT&finalist=" + VotesJson.METERS);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Ce choix ne convient pas");
        assertThat(page.document().select("[name=finalist][checked]").eachAttr("value"))
                .containsExactly(VotesJson.METERS);
        assertThat(page.document().select("#places").attr("value")).isEqualTo("many");
        assertThat(page.document().select("#electorate-PRESENT[checked]")).hasSize(1);
    }

    @Test
    void aRefusalIsExplained() {
        API.answers("POST " + QUESTIONS, 409, Json.problem("too-few-proposals", 409));

        Page page = visitor.submits(VOTES, Map.of("action", "open", "key", "a-key", "electorate", "SEATED"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#form-notice-title")).isEqualTo("Il y a trop peu de propositions");
    }

    @Test
    void theSurveyIsOpenedThenClosedThenCounted() {
        API.answers("GET " + FEEDBACK, 404, Json.problem("not-found", 404));
        API.answers("POST " + FEEDBACK + "/opening", 204, "");
        API.answers("POST " + FEEDBACK + "/closing", 204, "");

        assertThat(visitor.opens(VOTES).document().select("#open-survey")).hasSize(1);
        assertThat(visitor.submits(VOTES, Map.of("action", "open-survey")).header("Location"))
                .isEqualTo(VOTES + "?done=survey-opened");
        assertThat(visitor.submits(VOTES + "/survey/closing", Map.of()).header("Location"))
                .isEqualTo(VOTES + "?done=survey-closed");
        API.answers("GET " + FEEDBACK, VotesJson.FIGURES);
        assertThat(visitor.opens(VOTES)
                        .document()
                        .select("[data-choice^=TABLES] td")
                        .eachText())
                .containsExactly("5", "40", "1", "–");
        assertThat(visitor.opens(VOTES + "?lang=en").text("[data-mean=TABLES]"))
                .isEqualTo("Were the talks at the tables useful to you? 4.0 on average, over all answers.");
    }

    @Test
    void whoeverIsNoOrganiserIsOfferedNothingToChange() {
        API.answers(OWN_ROLES, StaffJson.ownRoles("DOOR"));

        assertThat(visitor.opens(VOTES).document().select("main form, #close-vote, #close-survey"))
                .isEmpty();
    }
}
