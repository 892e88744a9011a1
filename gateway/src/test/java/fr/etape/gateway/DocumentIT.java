package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the API, which needs no service. */
class DocumentIT {

    private static final StubService NEVER_ASKED = StubService.named("service");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.with(
                RunningGateway.upstream("registration", NEVER_ASKED.url()),
                RunningGateway.upstream("sessions", NEVER_ASKED.url()),
                RunningGateway.upstream("reporting", NEVER_ASKED.url()),
                RunningGateway.upstream("web", NEVER_ASKED.url()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        NEVER_ASKED.close();
    }

    @Test
    void theDescriptionsOfAllServicesAreOneDocument() throws IOException {
        HttpResponse<String> answer = gateway.get("/api/docs");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        assertThat(answer.body())
                .startsWith("{\"openapi\":\"3.1.0\"")
                .contains("/api/registrations/{accessToken}", "/api/stops", "/api/reports/tour");
        assertThat(NEVER_ASKED.received()).isEmpty();
    }

    @Test
    void itIsNotSentToWhoHasIt() throws IOException {
        String tag = gateway.get("/api/docs").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = gateway.send(gateway.request("/api/docs").header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void peopleAreSentToThePage() throws IOException {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/docs").header("Accept", "text/html,*/*;q=0.8"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/docs/api");
    }

    @Test
    void itIsOnlyRead() throws IOException {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/docs").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
    }
}
