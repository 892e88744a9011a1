package fr.etape.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Seen in what Spring Security's first filter tells of each request when it is asked to. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class TracesIT {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    static Path secrets;

    private static RunningProvider provider;

    @BeforeAll
    static void start() {
        provider = RunningProvider.start(
                secrets, FreePort.pick(), "logging.level.org.springframework.security.web.FilterChainProxy=debug");
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static void get(String traceparent) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.url("/sign-in")))
                .header("traceparent", traceparent)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aLineOfTheLogNamesTheTraceThatTheGatewayGave(CapturedOutput log) throws Exception {
        get("00-" + TRACE_ID + "-00f067aa0ba902b7-00");

        assertThat(log.getOut()).containsPattern("\\[" + TRACE_ID + "\\] .*FilterChainProxy .*Securing GET /sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00-" + TRACE_ID + "-00f067aa0ba902b7-00-more"})
    void whatIsNoneIsNotTakenForOne(String traceparent, CapturedOutput log) throws Exception {
        get(traceparent);

        assertThat(log.getOut())
                .containsPattern("\\[[0-9a-f]{32}] .*FilterChainProxy .*Securing GET /sign-in")
                .doesNotContain(TRACE_ID);
    }
}
