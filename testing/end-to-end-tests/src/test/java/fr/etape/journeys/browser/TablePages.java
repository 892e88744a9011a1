package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** An organiser seats the room of a stop, and again after the door. */
record TablePages(Visitor organiser, String stopId) {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Waits until the tables know of everybody, who are told of by events. */
    void awaitPeople(String words) {
        await(words).atMost(SOON).until(() -> open().text("#people"), words::equals);
    }

    /** One round of four at a table, two people apart, one with a fixed place afterwards; published. */
    void plan() {
        open().click("#compute");
        organiser.type("#rounds", "1");
        organiser.type("#tableSize", "4");
        keepTwoApart();
        organiser.check("table-plan-form");
        organiser.click("#submit");
        organiser.awaitSeen("#quality, #see");
        if (organiser.sees("#see")) {
            organiser.click("#see");
        }
        organiser.awaitSeen("#publish");
        assertThat(organiser.text(".lead")).isEqualTo("8 people · 2 tables · 1 round");
        // two of each college at each table: 4 × 2², and no plan has less
        assertThat(organiser.texts("[data-goal=COLLEGE] td"))
                .containsExactly("Optimal All tables are as close as possible to the mix of the room.", "16", "16");
        organiser.check("table-plan");
        fixAPlace();
        organiser.click("#publish");
        organiser.awaitText("#done", "The table plan is published.");
        organiser.check("tables");
    }

    private void keepTwoApart() {
        List<String> people = organiser.attributes("#known-people option", "value");
        organiser.choose("#rule", "APART");
        organiser.type("#person1", people.getFirst());
        organiser.type("#person2", people.getLast());
        organiser.click("#add");
        organiser.awaitSeen("#rules input[value^=APART]");
    }

    private void fixAPlace() {
        organiser.click("#pin");
        organiser.type(
                "#person1",
                organiser.attributes("#known-people option", "value").getFirst());
        organiser.type("#ruleTable", "1");
        organiser.check("table-pins");
        organiser.click("#submit");
        organiser.awaitText("#done", "The fixed places are saved.");
    }

    /** The codes on the cards, the first table first. */
    List<String> codes() {
        return open().texts(".seat-code span:last-child");
    }

    /** Waits until somebody who was not expected has a seat. */
    void awaitSeat(String name) {
        await(name + " has a seat")
                .atMost(SOON)
                .until(() -> open().texts(".seat-people li").contains(name));
    }

    /** Takes the chairs of those who are not here, and picks the point with the most moves. */
    void reseat() {
        open().click("#reseat");
        organiser.click("#draw button");
        organiser.awaitSeen("#apply");
        organiser.check("reseating");
        List<String> points = organiser.attributes("[data-point]", "data-point");
        organiser.click("label[for=point-" + points.getLast() + "]");
        organiser.click("#confirm");
        organiser.awaitText("#done", "The round is re-seated. The people concerned see their new table.");
    }

    private Visitor open() {
        organiser.open("/staff/stops/" + stopId + "/tables");
        return organiser;
    }
}
