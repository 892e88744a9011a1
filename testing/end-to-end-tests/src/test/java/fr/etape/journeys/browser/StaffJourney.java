package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organiser opens a stop and lets a colleague in, who sees that stop and is refused the rest. */
@OnSharedSuite
class StaffJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void anOrganiserOpensAStopAndGivesAColleagueTheDoor(Device device, String language, Suite suite) {
        String stopId = "cholet-" + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor claire = new Visitor(suite.url(), device, true, language);
                Visitor hugo = new Visitor(suite.url(), device, true, language)) {
            // given two people who have signed in
            DemoPeople.signIn(claire, "claire.moreau");
            claire.check("staff");
            DemoPeople.signIn(hugo, "hugo.petit");
            hugo.open("/me");
            hugo.check("me");
            String code = hugo.text("#person-id");

            // when one opens a stop, publishes it and gives the other the door
            claire.click("#open-stop");
            claire.check("opening");
            new StopForm(claire).send("Cholet", stopId, Map.of("ELU", 60, "AUTRE", 40), false);
            claire.check("staff-stop");
            claire.click("#publish");
            claire.check("publication");
            claire.click("#confirm");
            claire.awaitSeen("#close");
            claire.open("/staff/stops/" + stopId + "/team");
            claire.type("#personId", code);
            claire.click("#give-role");
            claire.awaitSeen("[data-person='" + code + "']");
            claire.check("team");

            // then the other sees that stop and its registrations, and neither team nor trail
            hugo.open("/staff");
            assertThat(hugo.sees("[data-stop='" + stopId + "']")).isTrue();
            hugo.open("/staff/stops/" + stopId + "/registrations");
            hugo.check("participants");
            hugo.open("/staff/stops/" + stopId + "/team");
            assertThat(hugo.sees("#give-role")).isFalse();
            hugo.check("forbidden");
            hugo.open("/staff/stops/" + stopId + "/audit");
            assertThat(hugo.sees("table, .rows")).isFalse();

            // and the trail tells who did it
            claire.open("/staff/stops/" + stopId + "/audit");
            assertThat(claire.text("main")).contains("Claire Moreau");
            claire.check("audit");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void signingOutEndsTheSessionAtTheProviderToo(Device device, String language, Suite suite) {
        try (Visitor simone = new Visitor(suite.url(), device, true, language)) {
            // given: as long as the session lasts, signing in asks nothing
            DemoPeople.signIn(simone, "simone.bernard");
            simone.open("/sign-in?to=/staff");
            assertThat(simone.address()).isEqualTo("/staff");

            // when
            simone.signOut();

            // then
            simone.open("/sign-in?to=/staff");
            assertThat(simone.address()).startsWith("/identity/");
            simone.check("provider");
            simone.open("/me");
            assertThat(simone.sees("#person-id")).isFalse();
        }
    }
}
