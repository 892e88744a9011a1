package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** An organiser asks everybody who has a seat, twice, and what they thought of the day. */
record VotePages(Visitor organiser, String stopId) {

    /** Returns the id of the question. */
    String openApprovals() {
        open().click("#open-approvals");
        return opened();
    }

    /** Returns the id of the question. */
    String openPoints(String approvals, List<String> finalists) {
        open().click("[data-question='" + approvals + "'] a[href$='/finalists']");
        finalists.forEach(each -> organiser.click("label[for=f-" + each + "]"));
        organiser.type("#places", "1");
        organiser.check("finalists");
        organiser.click("#open-points");
        return opened();
    }

    /** What the page says of an open question. */
    String participation(String questionId) {
        return open().text("[data-question='" + questionId + "'][data-status=OPEN]");
    }

    void closeAndDeclare(String questionId) {
        String question = "[data-question='" + questionId + "']";
        open().click("#close-vote");
        assertThat(organiser.text("main")).contains("6 ballots were received.");
        organiser.click("#confirm");
        organiser.awaitText("#done", "The vote is closed, and the result is counted.");
        organiser.click(question + " [value=publish]");
        organiser.awaitText("#done", "The result is published.");
    }

    /** The cells beside a proposal in the result. */
    List<String> result(String questionId, String proposal) {
        return organiser.texts("[data-question='" + questionId + "'] [data-proposal='" + proposal + "'] td");
    }

    void openSurvey() {
        open().click("#open-survey");
        organiser.awaitText("#done", "The survey is open.");
    }

    void closeSurvey() {
        open().click("#close-survey");
        organiser.click("#confirm");
        organiser.awaitText("#done", "The survey is closed.");
    }

    private String opened() {
        organiser.awaitText("#done", "The vote is open.");
        return organiser
                .attributes("[data-question][data-status=OPEN]", "data-question")
                .getFirst();
    }

    private Visitor open() {
        organiser.open("/staff/stops/" + stopId + "/votes");
        return organiser;
    }
}
