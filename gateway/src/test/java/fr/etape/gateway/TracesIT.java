package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesIT {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN_ID = "00f067aa0ba902b7";
    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(SERVICE);

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void forget() {
        SERVICE.received().clear();
    }

    private static String told(HttpResponse<String> answer) {
        return answer.headers().firstValue("traceresponse").orElseThrow();
    }

    private static String receivedByTheService() {
        return SERVICE.received().getLast().headers().getFirst("Traceparent");
    }

    @Test
    void aRequestWithoutATraceBeginsOne() throws IOException {
        HttpResponse<String> answer = GATEWAY.get("/api/communes");

        assertThat(told(answer)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
        assertThat(receivedByTheService()).isEqualTo(told(answer));
    }

    @Test
    void twoRequestsAreTwoTraces() throws IOException {
        assertThat(told(GATEWAY.get("/api/communes")).substring(3, 35))
                .isNotEqualTo(told(GATEWAY.get("/api/communes")).substring(3, 35));
    }

    @Test
    void aTraceIsContinuedAsAStepOfItsOwn() throws IOException {
        HttpResponse<String> answer = GATEWAY.send(GATEWAY.request("/api/communes")
                .header("traceparent", "00-" + TRACE_ID + "-" + SPAN_ID + "-01")
                .header("tracestate", "partner=1"));

        assertThat(told(answer))
                .startsWith("00-" + TRACE_ID + "-")
                .endsWith("-01")
                .doesNotContain(SPAN_ID);
        assertThat(receivedByTheService()).isEqualTo(told(answer));
        assertThat(SERVICE.received().getLast().headers().getFirst("Tracestate"))
                .isEqualTo("partner=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
            })
    void whatIsNoTraceIsNotBelieved(String traceparent) throws IOException {
        HttpResponse<String> answer = GATEWAY.send(GATEWAY.request("/api/communes")
                .header("traceparent", traceparent)
                .header("tracestate", "partner=1"));

        assertThat(told(answer)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00").doesNotContain(TRACE_ID);
        assertThat(SERVICE.received().getLast().headers()).doesNotContainKey("Tracestate");
    }

    @Test
    void aProblemNamesItsTrace() throws IOException {
        HttpResponse<String> answer = GATEWAY.get("/api/unknown");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).endsWith("\"traceId\":\"" + told(answer).substring(3, 35) + "\"}");
    }

    @Test
    void soDoesAProblemThatTheServerMeetsBeforeAnyRoute() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");

            assertThat(client.readToTheEnd())
                    .matches("(?s)HTTP/1.1 400 .*traceresponse: 00-([0-9a-f]{32})-.*\"traceId\":\"\\1\"}");
        }
    }

    @Test
    void whatAServiceSaysOfItsOwnTraceStaysInside() throws IOException {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("traceresponse", "00-" + TRACE_ID + "-" + SPAN_ID + "-00");
            StubService.answer(exchange, 200, "service");
        });

        assertThat(GATEWAY.get("/api/communes").headers().allValues("traceresponse"))
                .hasSize(1)
                .noneMatch(header -> header.contains(TRACE_ID));
    }
}
