package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is there only under {@code ./run}. */
@OnSharedSuite
class StartPageJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void theRehearsalIsPlayedFromTheStartPage(Suite suite) {
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            // when
            visitor.open("/start");
            visitor.click("#play-rehearsal");
            visitor.awaitSeen("#rehearsal-state");
            visitor.check("rehearsal-running");

            // then
            visitor.awaitSeen("#rehearsal-state[data-state=DONE]");
            List<String> counts = visitor.texts("tr[data-college=TOTAL] td").subList(0, 3);
            assertThat(counts).allMatch(count -> count.contains("291") && count.contains("49"));
            assertThat(visitor.texts("tbody tr[data-college]")).hasSize(6);
            visitor.check("rehearsal-done");
            visitor.click(".actions a[href$=report]");
            visitor.awaitText("[data-college=TOTAL] [data-count=confirmed]", "291");
            assertThat(visitor.text("[data-college=TOTAL] [data-count=waitlisted]"))
                    .isEqualTo("49");
        }
    }
}
