package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organiser does to others, which pages ask about first; with keys alone, and without scripts too. */
@OnSharedSuite
class TeamworkJourney {

    private static final String COLLEAGUE = "BBBBBBBBBBBBBBBBBBBBBB";

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr,true", "TELEPHONE,en,true", "DESK,en,false", "TELEPHONE,fr,false"})
    void anOrganiserReplacesALinkThatWasLost(Device device, String language, boolean scripts, Suite suite) {
        try (Visitor claire = new Visitor(suite.url(), device, scripts, language)) {
            // given somebody who has registered at her stop
            DemoPeople.signIn(claire, "claire.moreau");
            Stop stop = stopOf(claire, suite);
            String lost = new Etape(suite.url())
                    .post(
                            stop.registrations(),
                            UUID.randomUUID().toString(),
                            Person.of("ELU").toJson())
                    .expect(201)
                    .json()
                    .path("accessToken")
                    .asString();

            // when she replaces the link
            claire.open("/staff/stops/" + stop.id() + "/registrations");
            claire.checkIfScripted("participants-of-an-organiser");
            claire.pressAt("td a[href*='/link']");
            claire.awaitSeen("#confirm");
            claire.checkIfScripted("replacing-a-link");
            claire.pressAt("#confirm");
            claire.awaitSeen("#link");
            claire.checkIfScripted("new-link");

            // then the new one opens the registration, and the old one nothing
            claire.open(URI.create(claire.value("#link")).getPath());
            assertThat(claire.sees("#status[data-status=CONFIRMED]")).isTrue();
            claire.open("/registrations/" + lost);
            assertThat(claire.sees("#status")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr,true", "TELEPHONE,en,true", "DESK,en,false", "TELEPHONE,fr,false"})
    void anOrganiserIsAskedBeforeSheTakesARoleBack(Device device, String language, boolean scripts, Suite suite) {
        try (Visitor claire = new Visitor(suite.url(), device, scripts, language)) {
            // given a colleague with a role
            DemoPeople.signIn(claire, "claire.moreau");
            Stop stop = stopOf(claire, suite);
            stop.give(suite.organiser(), COLLEAGUE, "DOOR");
            String colleague = "[data-person='" + COLLEAGUE + "']";

            // when she is about to take it back, and thinks again, and does
            claire.open("/staff/stops/" + stop.id() + "/team");
            claire.pressAt(colleague + " .grants a");
            claire.awaitSeen("#confirm");
            claire.checkIfScripted("taking-back-a-role");
            claire.click("main .button.quiet");
            assertThat(claire.sees(colleague)).isTrue();
            claire.click(colleague + " .grants a");
            claire.pressAt("#confirm");

            // then it is gone
            claire.awaitSeen("#done");
            assertThat(claire.sees(colleague)).isFalse();

            // and her own comes with a warning
            claire.click(".grants a[href*='" + code(claire) + "']");
            claire.checkIfScripted("taking-back-ones-own-role");
            claire.click("#confirm");
            claire.awaitSeen("#open-stop");
        }
    }

    /** One that somebody else opened, at which she is an organiser too. */
    private static Stop stopOf(Visitor claire, Suite suite) {
        Stop stop = Stop.open(suite.organiser(), "teamwork", Map.of("ELU", 9));
        String code = code(claire);
        stop.give(suite.organiser(), code, "ORGANISER");
        // By an event. Pages wait for it themselves, but not for as long as a slow machine may take.
        await("registration-service knows of her role")
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    Answer people = suite.organiser().get(stop.path() + "/people");
                    return people.status() == 200 && people.body().contains(code);
                });
        return stop;
    }

    /** Read in a tab of its own. */
    private static String code(Visitor person) {
        person.openTab();
        person.switchToTab(1);
        person.open("/me");
        String code = person.text("#person-id");
        person.closeTab();
        return code;
    }
}
