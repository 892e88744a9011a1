package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SuiteHealthIT {

    @Test
    void theSuiteIsAsHealthyAsItsServices() throws IOException {
        try (StubService service = StubService.named("service");
                StubService reporting = StubService.named("reporting");
                RunningGateway gateway = RunningGateway.with(
                        RunningGateway.upstream("registration", service.url(), "http://127.0.0.1:1"),
                        RunningGateway.upstream("sessions", service.url()),
                        RunningGateway.upstream("reporting", reporting.url()),
                        RunningGateway.upstream("web", service.url()))) {

            HttpResponse<String> healthy = gateway.get("/actuator/health");
            assertThat(healthy.statusCode()).isEqualTo(200);
            assertThat(healthy.body()).isEqualTo("""
                            {"components":{"gateway":{"status":"UP"},"livenessState":{"status":"UP"},"readinessState":{"status":"UP"},\
                            "registration":{"status":"UP"},"reporting":{"status":"UP"},"sessions":{"status":"UP"},"web":{"status":"UP"}},\
                            "groups":["liveness","readiness"],"status":"UP"}""");

            reporting.that(exchange -> StubService.answer(exchange, 503, "down"));

            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                HttpResponse<String> ill = gateway.get("/actuator/health");
                assertThat(ill.statusCode()).isEqualTo(503);
                assertThat(ill.body())
                        .contains("\"reporting\":{\"status\":\"DOWN\"}", "\"sessions\":{\"status\":\"UP\"}");
            });
            assertThat(gateway.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aProviderIsAskedWhereItAnswers() throws IOException {
        try (StubService service = StubService.named("service");
                StubService provider = StubService.named("provider");
                RunningGateway gateway = RunningGateway.before(
                        service,
                        RunningGateway.upstream("identity", provider.url()),
                        "--etape.gateway.health.paths.identity=/identity/here")) {
            provider.that(exchange -> StubService.answer(
                    exchange, exchange.getRequestURI().getPath().equals("/identity/here") ? 200 : 404, "{}"));

            assertThat(gateway.get("/actuator/health").body()).contains("\"identity\":{\"status\":\"UP\"}");
            var forBrowsers = gateway.send(gateway.request("/actuator/health").header("Accept", "text/html"));
            assertThat(forBrowsers.statusCode()).isEqualTo(200);
            assertThat(forBrowsers.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/");
            assertThat(forBrowsers.headers().allValues("X-Content-Type-Options"))
                    .containsExactly("nosniff");
            assertThat(forBrowsers.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; frame-ancestors 'none'");
        }
    }
}
