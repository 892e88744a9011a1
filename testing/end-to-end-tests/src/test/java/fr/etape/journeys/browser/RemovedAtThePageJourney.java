package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Somebody loses a role while its page is open: the page says so by itself, and shows nothing more of the stop. */
@OnSharedSuite
class RemovedAtThePageJourney {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COUNTED = ".tile [data-count=here]";
    /** Of the page that says that this is for others. */
    private static final String NOT_FOR_YOU = "#go-on[href='/me']";

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void figuresAtTheDoorGoWithTheRoleAndStayForOthers(Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "removed-at-the-page", Map.of("ELU", 3));
        try (Visitor hugo = new Visitor(suite.url(), Device.TELEPHONE, true, "fr");
                Visitor claire = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            String removed = atTheDoor(suite, stop, hugo, "hugo.petit");
            atTheDoor(suite, stop, claire, "claire.moreau");

            take(suite, stop, removed);

            hugo.awaitSeen(NOT_FOR_YOU);
            assertThat(hugo.sees(COUNTED)).isFalse();
            assertThat(hugo.run("return document.body.innerText").toString()).doesNotContain("removed-at-the-page");
            assertThat(claire.sees(COUNTED)).as("negative control").isTrue();
        }
    }

    /** The page sends scans by itself. */
    @Test
    void aScanAfterTheRoleIsGoneShowsWhy(Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "removed-scan", Map.of("ELU", 3));
        try (Visitor hugo = new Visitor(suite.url(), Device.TELEPHONE, true, "en")) {
            String removed = atTheDoor(suite, stop, hugo, "hugo.petit");
            hugo.click("[data-live-pause]");

            take(suite, stop, removed);
            await("the door hears of it").atMost(SOON).until(() -> isFormer(suite, stop, "Hugo Petit"));
            hugo.type("#code", "ABCD-EFGH");
            hugo.press(Keys.ENTER);

            hugo.awaitSeen(NOT_FOR_YOU);
            assertThat(hugo.sees(COUNTED)).isFalse();
        }
    }

    /** Gives the role, and opens the page. Returns the code of the person. */
    private static String atTheDoor(Suite suite, Stop stop, Visitor person, String hint) {
        DemoPeople.signIn(person, hint);
        person.open("/me");
        String code = person.text("#person-id");
        stop.give(suite.organiser(), code, "DOOR");
        person.open("/staff/stops/" + stop.id() + "/door");
        person.awaitSeen(COUNTED);
        return code;
    }

    private static boolean isFormer(Suite suite, Stop stop, String name) {
        return suite.organiser()
                .get(stop.path() + "/people")
                .json()
                .path("items")
                .valueStream()
                .filter(person -> person.path("name").asString().equals(name))
                .allMatch(person -> person.path("former").asBoolean());
    }

    private static void take(Suite suite, Stop stop, String personId) {
        suite.organiser().delete(stop.path() + "/team/" + personId + "/DOOR").expect(204);
    }
}
