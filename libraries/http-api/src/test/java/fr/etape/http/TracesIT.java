package fr.etape.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesIT {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE_ID + "-00f067aa0ba902b7-01";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(Notes.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAnswerNamesTheTraceOfItsCaller() {
        HttpResponse<String> answer = server.send(
                "POST", "/notes", "{\"text\":\"a\"}", "Idempotency-Key", "0123456789", "traceparent", PARENT);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Server.header(answer, "traceresponse"))
                .matches("00-" + TRACE_ID + "-[0-9a-f]{16}-01")
                .isNotEqualTo(PARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void withoutACallersTraceOneBegins(String traceparent) {
        HttpResponse<String> answer = server.get("/nothing", "traceparent", traceparent);

        assertThat(Server.header(answer, "traceresponse")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"text\":5}", "[]"})
    void aProblemNamesItsTrace(String body) {
        HttpResponse<String> answer =
                server.send("POST", "/notes", body, "Idempotency-Key", "0123456789", "traceparent", PARENT);

        assertThat(Server.json(answer.body()).path("traceId").asString()).isEqualTo(TRACE_ID);
    }

    @Test
    void soDoesAProblemOfAFilter() {
        HttpResponse<String> answer = server.send(
                "POST", "/notes", "x".repeat(100_000), "Idempotency-Key", "0123456789", "traceparent", PARENT);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Server.json(answer.body()).path("traceId").asString()).isEqualTo(TRACE_ID);
    }
}
