package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Ateliers;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the published programme to a registration with ranked wishes. */
@OnSharedSuite
class ProgrammeJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void somebodyReadsTheProgrammeAndRanksAteliers(Device device, String language, Suite suite) {
        // given
        Stop stop = Stop.open(suite.organiser(), "Angers", Stop.ANGERS);
        Ateliers.publish(suite.organiser(), stop);
        try (Visitor visitor = new Visitor(suite.url(), device, true, language)) {

            // when
            visitor.open("/stops/" + stop.id());
            visitor.click("#programme");
            visitor.awaitSeen("[data-session=eau]");
            visitor.check("programme");
            assertThat(visitor.find("#calendar").getDomAttribute("href")).contains("/programme.ics");

            // and
            visitor.open("/stops/" + stop.id() + "/register");
            new Form(visitor).fillIn(Person.of("INDUSTRIEL"));
            visitor.choose("#wish-1", "eau");
            visitor.choose("#wish-2", "sante");
            visitor.click("#submit");

            // then
            visitor.awaitSeen("#status[data-status=CONFIRMED]");
            assertThat(visitor.find("main").getText()).contains("1. Atelier eau", "2. Atelier sante");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void anOrganiserDraftsAndPublishesAProgramme(Device device, String language, Suite suite) {
        try (Visitor claire = new Visitor(suite.url(), device, true, language)) {
            // given
            DemoPeople.signIn(claire, "claire.moreau");
            Stop stop = stopOf(claire, suite);
            String programme = "/staff/stops/" + stop.id() + "/programme";
            claire.open(programme);
            claire.check("programme-of-an-organiser-empty");

            // when a room is added
            claire.click("#add-room");
            claire.type("#name", "Amphi");
            claire.type("#capacity", "60");
            claire.check("adding-a-room");
            claire.click("#submit");
            claire.awaitSeen("[data-room]");

            // and an atelier, by the form of the page or, since pickers of dates differ, by the API
            claire.click("#add-session");
            claire.check("adding-a-session");
            Ateliers.publish(suite.organiser(), stop);
            claire.open(programme);
            claire.click("[data-session=eau] a[href$='/removal']");
            claire.awaitSeen("#confirm");
            claire.check("removing-a-session");
            claire.click("#confirm");

            // then participants see it until she publishes
            claire.awaitSeen("#publish");
            claire.check("programme-of-an-organiser-changed");
            claire.open("/stops/" + stop.id() + "/programme");
            assertThat(claire.sees("[data-session=eau]")).isTrue();
            claire.open(programme);
            claire.click("#publish");
            claire.awaitSeen("#confirm");
            claire.check("publishing-a-programme");
            claire.click("#confirm");
            claire.awaitSeen("#done");
            claire.open("/stops/" + stop.id() + "/programme");
            assertThat(claire.sees("[data-session=eau]")).isFalse();
            assertThat(claire.sees("[data-session=sante]")).isTrue();
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
