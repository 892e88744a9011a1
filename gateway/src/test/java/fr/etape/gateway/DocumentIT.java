package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentIT {

    private final StubService registration = describing("/api/registrations/{accessToken}");
    private final StubService sessions = describing("/api/stops");
    private final StubService reporting = describing("/api/reports/tour");

    @AfterEach
    void stop() {
        registration.close();
        sessions.close();
        reporting.close();
    }

    private static StubService describing(String path) {
        return StubService.named("service").that(exchange -> StubService.answer(exchange, 200, """
                        {"openapi":"3.1.0","paths":{"%s":{"get":{"operationId":"x"}}}}""".formatted(path)));
    }

    private RunningGateway gateway() {
        return RunningGateway.with(
                RunningGateway.upstream("registration", registration.url()),
                RunningGateway.upstream("sessions", sessions.url()),
                RunningGateway.upstream("reporting", reporting.url()),
                RunningGateway.upstream("web", sessions.url()),
                "--etape.gateway.openapi.fresh=2s");
    }

    @Test
    void theDescriptionsOfAllServicesAreOneDocument() throws IOException {
        try (RunningGateway gateway = gateway()) {
            HttpResponse<String> answer = gateway.get("/api/docs");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body())
                    .contains("/api/registrations/{accessToken}", "/api/stops", "/api/reports/tour")
                    .doesNotContain("x-missing");
            assertThat(sessions.received()).hasSize(1);
            assertThat(sessions.received().getFirst().target()).isEqualTo("/openapi.json");
        }
    }

    @Test
    void itIsNotMadeAnewForEachWhoAsksNorSentToWhoHasIt() throws IOException {
        try (RunningGateway gateway = gateway()) {
            String tag = gateway.get("/api/docs").headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> second =
                    gateway.send(gateway.request("/api/docs").header("If-None-Match", tag));

            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(sessions.received()).hasSize(1);
        }
    }

    @Test
    void aServiceThatCannotBeAskedIsNamedAndComesBack() throws IOException {
        sessions.that(exchange -> StubService.answer(exchange, 503, ""));
        try (RunningGateway gateway = gateway()) {
            assertThat(gateway.get("/api/docs").body())
                    .contains("\"x-missing\":[\"sessions\"]", "/api/reports/tour")
                    .doesNotContain("/api/stops");

            sessions.that(describedAgain());

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(gateway.get("/api/docs").body())
                            .contains("/api/stops")
                            .doesNotContain("x-missing"));
        }
    }

    private static com.sun.net.httpserver.HttpHandler describedAgain() {
        return exchange -> StubService.answer(exchange, 200, """
                {"openapi":"3.1.0","paths":{"/api/stops":{"get":{"operationId":"x"}}}}""");
    }

    @Test
    void peopleAreSentToThePage() throws IOException {
        try (RunningGateway gateway = gateway()) {
            HttpResponse<String> answer =
                    gateway.send(gateway.request("/api/docs").header("Accept", "text/html,*/*;q=0.8"));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/docs/api");
        }
    }

    @Test
    void itIsOnlyRead() throws IOException {
        try (RunningGateway gateway = gateway()) {
            HttpResponse<String> answer =
                    gateway.send(gateway.request("/api/docs").POST(BodyPublishers.noBody()));

            assertThat(answer.statusCode()).isEqualTo(405);
        }
    }
}
