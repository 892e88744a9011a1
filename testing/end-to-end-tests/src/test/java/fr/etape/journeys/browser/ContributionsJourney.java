package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.SeatedTables;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the card on a table to the wall of the room and a proposal. */
@OnSharedSuite
class ContributionsJourney {

    private static final String MARKUP = "<b>Relever les compteurs</b> à distance.";

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @ParameterizedTest
    @CsvSource({"true,fr", "false,en"})
    void aTableWritesAndTheRoomReads(boolean scripts, String language, Suite suite) {
        // given
        Stop stop = Stop.open(suite.organiser(), "contributions", Map.of("ELU", 9));
        List<String> codes = SeatedTables.publish(suite.organiser(), stop, null);
        try (Visitor table = new Visitor(suite.url(), Device.TELEPHONE, scripts, language);
                Visitor claire = new Visitor(suite.url(), Device.DESK, true, language);
                Visitor wall = new Visitor(suite.url(), Device.DESK, true, language)) {
            DemoPeople.signIn(claire, "claire.moreau");
            claire.open("/me");
            stop.give(suite.organiser(), claire.text("#person-id"), "ORGANISER");
            wall.open("/stops/" + stop.id() + "/wall");
            wall.check("wall-empty");

            // when the table writes with its code
            table.open("/stops/" + stop.id() + "/table");
            table.checkIfScripted("table-code");
            table.type("#code", codes.getFirst());
            table.click("#submit");
            write(table, "ISSUE", MARKUP);
            table.awaitSeen("[data-contribution][data-state=PENDING]");
            table.checkIfScripted("table");
            write(table, "PROJECT", "Partager une équipe de relève entre communes voisines.");

            // and the organiser approves both
            String queue = "/staff/stops/" + stop.id() + "/contributions";
            for (int left = 2; left > 0; left--) {
                claire.open(queue);
                claire.awaitSeen("[data-state=PENDING] [value=approved]");
                claire.check("contributions-" + left);
                claire.click("[data-state=PENDING] [value=approved]");
                claire.awaitSeen("#done");
            }

            // then the wall shows them as they were typed
            wall.awaitSeen("[data-theme=eau] [data-kind=PROJECT]");
            wall.check("wall");
            assertThat(wall.texts("[data-theme=eau] .text")).contains(MARKUP);

            // and when she merges them
            claire.open(queue + "?state=APPROVED");
            claire.run("document.querySelectorAll('input[name=sources]').forEach((box) => box.click())");
            claire.click("#merge-picked");
            claire.awaitSeen("#text");
            claire.check("merging");
            claire.click("#submit");
            claire.awaitSeen("[data-proposal]");
            claire.check("proposals");
            assertThat(claire.texts("[data-source] .text")).hasSize(2).contains(MARKUP);

            // then she can take it apart and undo that
            claire.click("[data-proposal] .apart");
            claire.awaitSeen("#gone");
            claire.check("proposal-taken-apart");
            claire.click("#bring-back");
            claire.awaitSeen("[data-proposal]");
            assertThat(claire.texts("[data-source] .text")).hasSize(2);
        }
    }

    private static void write(Visitor table, String kind, String text) {
        table.awaitSeen("#text");
        table.click("label[for=kind-" + kind + "]");
        table.type("#text", text);
        table.choose("#theme", "eau");
        table.click("#submit");
    }
}
