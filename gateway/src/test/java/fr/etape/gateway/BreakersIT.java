package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BreakersIT {

    private static final String PATH = "/api/stops/angers-2027-03/registrations";
    private static final int WINDOW = 4;

    private final StubService ill = StubService.named("ill").that(BreakersIT::hangUp);
    private final StubService well = StubService.named("well");

    @AfterEach
    void stop() {
        ill.close();
        well.close();
    }

    private static void hangUp(HttpExchange exchange) {
        exchange.close();
    }

    private RunningGateway gateway(String... options) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                RunningGateway.upstream("registration", ill.url()),
                                RunningGateway.upstream("sessions", well.url()),
                                RunningGateway.upstream("reporting", well.url()),
                                RunningGateway.upstream("web", well.url()),
                                "--etape.gateway.breakers.window=" + WINDOW,
                                "--etape.gateway.breakers.trials=2"),
                        java.util.Arrays.stream(options))
                .toArray(String[]::new);
        return RunningGateway.with(all);
    }

    private static void fail(RunningGateway gateway, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            assertThat(gateway.post(PATH, "{}").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndTheClientIsToldWhichOne() throws IOException {
        try (RunningGateway gateway = gateway("--etape.gateway.breakers.open-for=1h")) {
            fail(gateway, 2 * WINDOW);
            int asked = ill.received().size();

            HttpResponse<String> answer = gateway.post(PATH, "{}");

            assertThat(ill.received()).hasSize(asked).hasSizeLessThanOrEqualTo(WINDOW);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("3600");
            assertThat(answer.body())
                    .contains("urn:etape:problem:unavailable")
                    .contains("The service 'registration' has not answered lately. The request was not passed on.");
        }
    }

    @Test
    void theOtherServicesAreAsWellAsBefore() throws IOException {
        try (RunningGateway gateway = gateway("--etape.gateway.breakers.open-for=1h")) {
            fail(gateway, 2 * WINDOW);

            assertThat(gateway.get("/api/stops").body()).isEqualTo("well");
        }
    }

    @Test
    void aFewRequestsFindOutThatTheServiceIsBack() throws IOException {
        try (RunningGateway gateway = gateway("--etape.gateway.breakers.open-for=100ms")) {
            fail(gateway, 2 * WINDOW);

            ill.that(exchange -> StubService.answer(exchange, 200, "well again"));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () -> assertThat(gateway.post(PATH, "{}").body()).isEqualTo("well again"));
            for (int i = 0; i < WINDOW; i++) {
                assertThat(gateway.post(PATH, "{}").body()).isEqualTo("well again");
            }
        }
    }

    @Test
    void anErrorThatAServiceAnswersIsAnAnswer() throws IOException {
        ill.that(exchange -> StubService.answer(exchange, 503, "busy"));
        try (RunningGateway gateway = gateway("--etape.gateway.breakers.open-for=1h")) {
            for (int i = 0; i < 3 * WINDOW; i++) {
                assertThat(gateway.post(PATH, "{}").body()).isEqualTo("busy");
            }
        }
    }

    /** Control: without breakers each of the requests reaches the service. */
    @Test
    void withoutBreakersItIsAskedAgainAndAgain() throws IOException {
        try (RunningGateway gateway =
                gateway("--etape.gateway.breakers.open-for=1h", "--etape.gateway.breakers.enabled=false")) {
            fail(gateway, 3 * WINDOW);

            assertThat(ill.received()).hasSize(3 * WINDOW);
        }
    }

    /**
     * What a client gets wrong says nothing about a service: here a body without a media type, which OPTIONS must not
     * have.
     */
    @Test
    void anOddRequestDoesNotMakeAServiceIll() throws IOException {
        try (RunningGateway gateway = gateway("--etape.gateway.breakers.open-for=1h")) {
            for (int i = 0; i < 2 * WINDOW; i++) {
                assertThat(gateway.send(gateway.request("/api/stops").method("OPTIONS", BodyPublishers.ofString("x")))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(gateway.get("/api/stops").body()).isEqualTo("well");
        }
    }
}
