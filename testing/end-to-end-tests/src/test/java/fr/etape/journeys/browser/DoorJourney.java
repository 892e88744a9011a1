package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Hugo is at the door: somebody has a ticket, somebody forgot it, somebody comes unannounced. */
@OnSharedSuite
class DoorJourney {

    @ParameterizedTest
    @CsvSource({"TELEPHONE,fr", "DESK,en"})
    void somebodyLetsPeopleIn(Device device, String language, Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "door", Map.of("ELU", 3, "ETAT", 1));
        register(suite, stop, "ELU");
        try (Visitor hugo = new Visitor(suite.url(), device, true, language)) {
            // given
            DemoPeople.signIn(hugo, "hugo.petit");
            hugo.open("/me");
            stop.give(suite.organiser(), hugo.text("#person-id"), "DOOR");
            String door = "/staff/stops/" + stop.id() + "/door";
            hugo.open(door);
            hugo.check("door");

            // when somebody shows a ticket of another event: the field has the focus, a scanner ends with Enter
            hugo.press("abcd-efgh", Keys.ENTER);
            hugo.awaitSeen(".verdict-bad[data-verdict=UNKNOWN_TICKET]");
            assertThat(hugo.value("#code")).isEmpty();
            hugo.check("door-unknown");

            // and somebody forgot the ticket
            hugo.type("#q", "Testard");
            hugo.press(Keys.ENTER);
            hugo.awaitSeen("[data-registration]");
            hugo.check("door-found");
            hugo.click("[data-registration] button");
            hugo.awaitSeen(".verdict-good[data-verdict=ADMITTED]");
            hugo.awaitSeen("#scans li[data-verdict=ADMITTED]");
            hugo.check("door-admitted");

            // and the same person is undone with a reason
            hugo.click("#scans li[data-verdict=ADMITTED] a");
            hugo.check("door-undo");
            hugo.choose("#reason", "WRONG_PERSON");
            hugo.click("#confirm");
            hugo.awaitSeen("#done");

            // and somebody comes unannounced
            hugo.click("#walk-in");
            hugo.check("door-walk-in");
            hugo.type("#givenName", "Zoé");
            hugo.type("#familyName", "Rey");
            hugo.choose("#college", "ETAT");
            hugo.type("#organisation", "Préfecture");
            hugo.click("#submit");
            hugo.awaitSeen("#ticket-code");
            hugo.check("door-walk-in-admitted");

            // then the walk-in is here, and the other is not
            hugo.open(door);
            hugo.awaitText(".tile [data-count=here]", "1");
        }
    }

    private static void register(Suite suite, Stop stop, String college) {
        new Etape(suite.url())
                .post(
                        stop.registrations(),
                        UUID.randomUUID().toString(),
                        Person.of(college).toJson())
                .expect(201);
    }
}
