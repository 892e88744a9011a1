package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is there only under {@code ./run}. */
@OnSharedSuite
class StartPageJourney {

    private static final Duration PLAYED = Duration.ofMinutes(5);

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
            visitor.awaitSeen("#rehearsal-state[data-state=DONE]", PLAYED);
            assertThat(visitor.texts("tbody tr[data-figure]")).isNotEmpty().allMatch(row -> row.endsWith("="));
            visitor.check("rehearsal-done");
            visitor.click(".actions a[href$=report]");
            visitor.awaitSeen("[data-college=TOTAL] [data-count=confirmed]");
        }
    }
}
