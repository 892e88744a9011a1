package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersIT {

    private static final StubService SERVICE = StubService.named("service");

    /** One connection of each kind: a test that loses it leaves none for the next. */
    private static final RunningGateway GATEWAY = RunningGateway.before(
            SERVICE,
            "--etape.gateway.forwarding.read-timeout=1s",
            "--etape.gateway.forwarding.connections-per-instance=1",
            "--etape.gateway.forwarding.streams-per-instance=1",
            "--etape.gateway.forwarding.connection-wait=5s");

    @AfterEach
    void noConnectionIsLost() throws IOException {
        SERVICE.that(exchange -> StubService.answer(exchange, 200, "next"));
        assertThat(GATEWAY.get("/api/communes").body()).isEqualTo("next");
        assertThat(GATEWAY.send(GATEWAY.request("/api/communes").header("Accept", "text/event-stream"))
                        .body())
                .isEqualTo("next");
    }

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 3_000_000})
    void answersOfAnySizeArriveWhole(int size) throws IOException {
        SERVICE.that(exchange -> StubService.answer(exchange, 200, "x".repeat(size)));
        HttpResponse<String> measured = GATEWAY.get("/api/communes");
        SERVICE.that(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("x".repeat(size).getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        HttpResponse<String> chunked = GATEWAY.get("/api/communes");

        assertThat(measured.body()).hasSize(size);
        assertThat(chunked.body()).hasSize(size);
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws IOException {
        SERVICE.that(exchange -> StubService.answer(exchange, 204, ""));
        assertThat(GATEWAY.send(GATEWAY.request("/api/communes").DELETE()).statusCode())
                .isEqualTo(204);

        SERVICE.that(exchange -> StubService.answer(exchange, 304, ""));
        assertThat(GATEWAY.get("/api/communes").statusCode()).isEqualTo(304);

        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("Content-Length", "77");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        HttpResponse<String> head =
                GATEWAY.send(GATEWAY.request("/api/communes").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.headers().firstValue("Content-Length")).hasValue("77");
        assertThat(head.body()).isEmpty();
    }

    /** As long as nothing of it was passed on, another answer can take its place. */
    @Test
    void ofAnAnswerThatBreaksOffTheClientGetsNothing() throws IOException {
        breaksOffAfter(100_000);

        assertThat(GATEWAY.get("/api/communes").statusCode()).isEqualTo(503);
    }

    @Test
    void halfOfALongAnswerIsNeverTakenForAWholeOne() {
        breaksOffAfter(1_000_000);

        assertThatThrownBy(() -> GATEWAY.get("/api/communes")).isInstanceOf(IOException.class);
    }

    private static void breaksOffAfter(int bytes) {
        SERVICE.that(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("dies");
        });
    }

    /** While the events are silent, an answer that began later is given up for its silence. */
    @Test
    void eventsPassAtOnceAndMayBeSilentLongerThanOtherAnswers() throws IOException {
        CountDownLatch anotherWasGivenUp = new CountDownLatch(1);
        SERVICE.that(exchange -> {
            if ("text/event-stream".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                Latches.await(anotherWasGivenUp);
                exchange.getResponseBody().write("data: two\n\n".getBytes(StandardCharsets.UTF_8));
            } else {
                Latches.await(anotherWasGivenUp);
            }
            exchange.close();
        });

        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET /api/communes HTTP/1.1\r\nHost: etape\r\nAccept: text/event-stream\r\n\r\n");

            assertThat(client.readUntil("data: one")).contains("Content-Type: text/event-stream");
            assertThat(GATEWAY.get("/api/communes").statusCode()).isEqualTo(504);
            anotherWasGivenUp.countDown();
            assertThat(client.readUntil("data: two")).endsWith("data: two");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,8192,true",
        "0,10000,true",
        "20000,8192,true",
        "20000,10000,true",
        "0,1000000,false",
        "9000000,10000,false"
    })
    void anAnswerMayNotFallSilentInTheMiddle(int length, int sent, boolean isShort) throws IOException {
        CountDownLatch wasGivenUp = new CountDownLatch(1);
        SERVICE.that(exchange -> {
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write("x".repeat(sent).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            Latches.await(wasGivenUp);
            exchange.close();
        });

        if (isShort) {
            assertThat(GATEWAY.get("/api/communes").statusCode()).isEqualTo(504);
        } else {
            assertThatThrownBy(() -> GATEWAY.get("/api/communes")).isInstanceOf(IOException.class);
        }
        wasGivenUp.countDown();
    }

    @Test
    void aServiceLearnsThatNobodyListensToItsEventsAnyMore() throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write("data: again\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } finally {
                ended.countDown();
            }
        });

        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET /api/communes HTTP/1.1\r\nHost: etape\r\nAccept: text/event-stream\r\n\r\n");
            client.readUntil("data: again");
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> ended.getCount() == 0);
    }
}
