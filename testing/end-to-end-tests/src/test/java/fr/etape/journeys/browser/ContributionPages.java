package fr.etape.journeys.browser;

import java.util.List;

/** An organiser reads what the tables of a stop wrote, and merges it. */
record ContributionPages(Visitor organiser, String stopId) {

    void approve(String contributionId) {
        judge(contributionId, "approved", "The text is approved and shown on the wall.");
    }

    void reject(String contributionId) {
        judge(contributionId, "rejected", "The text is rejected. The filter “Not used” shows it.");
    }

    /** Returns the id of the proposal. */
    String merge(List<String> contributions, String text) {
        List<String> before = proposals();
        organiser.open(address() + "?state=APPROVED");
        contributions.forEach(each -> organiser.click("label[for=pick-" + each + "]"));
        organiser.click("#merge-picked");
        organiser.type("#text", text);
        organiser.click("#submit");
        organiser.awaitText("#done", "The proposal is formed.");
        return organiser.attributes("[data-proposal]", "data-proposal").stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> proposals() {
        organiser.open(address() + "/proposals");
        return organiser.attributes("[data-proposal]", "data-proposal");
    }

    private void judge(String contributionId, String verdict, String done) {
        organiser.open(address());
        organiser.click("[data-contribution='" + contributionId + "'] [value=" + verdict + "]");
        organiser.awaitText("#done", done);
    }

    private String address() {
        return "/staff/stops/" + stopId + "/contributions";
    }
}
