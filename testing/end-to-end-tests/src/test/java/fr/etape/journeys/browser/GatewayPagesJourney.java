package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Part;
import fr.etape.journeys.suite.Ports;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody in front of a browser sees when the gateway answers by itself. */
@OnSharedSuite
class GatewayPagesJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    /** One gateway for all four: each takes longer to start than a browser to look at it. */
    @Test
    void aWebThatIsDownIsSaidInAPageInBothLanguages(Suite suite) {
        String nobody = "http://127.0.0.1:" + Ports.free();
        Part gateway = suite.another("gateway", Map.of("etape.gateway.upstreams.web", nobody));
        try {
            for (Device device : Device.values()) {
                showsThatWebIsDown(gateway, device, "fr");
                showsThatWebIsDown(gateway, device, "en");
            }
        } finally {
            suite.end(gateway);
        }
    }

    private static void showsThatWebIsDown(Part gateway, Device device, String language) {
        try (Visitor visitor = new Visitor(gateway.url(), device, true, language)) {
            visitor.open("/stops/angers-2027-03?page=2");

            assertThat(visitor.find("html").getDomAttribute("lang")).isEqualTo("fr");
            assertThat(visitor.sees("main h1")).isTrue();
            assertThat(visitor.sees("main [lang=en] h2")).isTrue();
            visitor.check("gateway-unavailable");
            visitor.pressAt("#again");
            visitor.awaitSeen("#again");
            assertThat(visitor.address()).isEqualTo("/stops/angers-2027-03");
        }
    }

    @Test
    void whoCameTooOftenIsLetInLater(Suite suite) {
        Part gateway = suite.another(
                "gateway",
                Map.of(
                        "etape.gateway.limits.per-client.per-second", "1",
                        "etape.gateway.limits.per-client.burst", "1"));
        try {
            isLetInLater(gateway, Device.DESK, "fr");
            isLetInLater(gateway, Device.TELEPHONE, "en");
        } finally {
            suite.end(gateway);
        }
    }

    private static void isLetInLater(Part gateway, Device device, String language) {
        try (Visitor visitor = new Visitor(gateway.url(), device, true, language)) {
            await("one too many").atMost(Duration.ofSeconds(20)).until(() -> {
                visitor.open("/privacy");
                return visitor.sees("#again");
            });
            visitor.console();
            visitor.check("gateway-too-many");

            await("let in again").atMost(Duration.ofSeconds(20)).until(() -> {
                visitor.click("#again");
                return !visitor.sees("#again");
            });
            assertThat(visitor.sees("main h1")).isTrue();
        }
    }
}
