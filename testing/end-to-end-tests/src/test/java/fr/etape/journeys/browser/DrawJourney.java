package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Answer;
import fr.etape.journeys.http.Ateliers;
import fr.etape.journeys.http.Draws;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a participant's wishes to a seat, and to a file that anybody recomputes. */
@OnSharedSuite
class DrawJourney {

    @TempDir
    Path folder;

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"DESK,fr", "TELEPHONE,en"})
    void wishesBecomeASeatAndAnybodyRecomputesTheDraw(Device device, String language, Suite suite) throws IOException {
        Stop stop = Stop.open(suite.organiser(), "draw", Map.of("INDUSTRIEL", 9));
        Ateliers.publish(suite.organiser(), stop);
        try (Visitor zoe = new Visitor(suite.url(), device, true, language);
                Visitor claire = new Visitor(suite.url(), device, true, language)) {
            String own = registered(zoe, stop);
            wish(zoe, own);
            organise(claire, stop, suite);

            // then the participant has a seat and a number
            zoe.open(own + "/atelier");
            zoe.awaitSeen("#lot");
            zoe.check("atelier-seat");

            // and the published file agrees, in any browser, and a changed one does not
            zoe.open("/stops/" + stop.id() + "/draw");
            zoe.click("#recompute");
            zoe.awaitSeen("#outcome[data-outcome=agrees]");
            zoe.check("draw");
            String file = file(suite, stop);
            Path changed =
                    Files.writeString(folder.resolve("changed.csv"), file.replaceFirst("(?m),1,eau$", ",1,sante"));
            assertThat(Files.readString(changed)).isNotEqualTo(file);
            zoe.find("#own-file").sendKeys(changed.toString());
            zoe.awaitSeen("#outcome[data-outcome=refused]");
            zoe.check("draw-refused");

            // and leaving asks first
            zoe.open(own + "/atelier");
            zoe.click("#leave");
            zoe.awaitSeen("#confirm-leave");
            zoe.check("atelier-leaving");
            zoe.click("#confirm-leave");
            zoe.awaitSeen("#done");
            assertThat(zoe.sees("#leave")).isFalse();
            zoe.check("atelier-without-a-seat");
        }
    }

    private static String registered(Visitor zoe, Stop stop) {
        zoe.open("/stops/" + stop.id() + "/register");
        new Form(zoe).fillIn(Person.of("INDUSTRIEL"));
        zoe.click("#submit");
        zoe.awaitSeen("#status[data-status=CONFIRMED]");
        return zoe.address();
    }

    private static void wish(Visitor zoe, String own) {
        zoe.open(own);
        zoe.click("#to-atelier");
        zoe.choose("#wish-1", "eau");
        zoe.choose("#wish-2", "sante");
        zoe.check("atelier-wishes");
        zoe.click("#save-wishes");
        zoe.awaitSeen("#done");
        assertThat(zoe.value("#wish-1")).isEqualTo("eau");
    }

    /** Step by step, each of which is offered when the one before is done. */
    private static void organise(Visitor claire, Stop stop, Suite suite) {
        DemoPeople.signIn(claire, "claire.moreau");
        claire.open("/me");
        stop.give(suite.organiser(), claire.text("#person-id"), "ORGANISER");
        Draws.awaitKnown(suite.organiser(), stop, 1);
        claire.open("/staff/stops/" + stop.id() + "/ateliers");
        claire.check("ateliers-announcing");
        new DrawPages(claire).draw("3 1 4 1 5 9 2 6 5 3", claire::check);
    }

    private static String file(Suite suite, Stop stop) {
        Answer draws = suite.organiser().get(stop.path() + "/draws").expect(200);
        String drawId = draws.json().at("/items/0/drawId").asString();
        return suite.organiser()
                .send(suite.organiser()
                        .to(stop.path() + "/draws/" + drawId + "/file")
                        .setHeader("Accept", "text/csv"))
                .expect(200)
                .body();
    }
}
