package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Those who hold on to what others need: cut off, while others are answered. */
@Isolated("it measures time")
class SlowClientsIT {

    private static final String PATH = "/api/stops/angers-2027-03/registrations";
    private static final int MANY = 300;
    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(
            SERVICE,
            "--etape.gateway.forwarding.body-timeout=1s",
            "--etape.gateway.forwarding.answer-timeout=1s",
            "--etape.gateway.forwarding.connections-per-instance=2",
            "--server.tomcat.connection-timeout=2s");

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void answersAtOnce() {
        SERVICE.received().clear();
        SERVICE.that(exchange -> StubService.answer(exchange, 200, "service"));
    }

    private static void assertThatOthersAreAnswered() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThat(GATEWAY.post(PATH, "{}").body()).isEqualTo("service");
        }
    }

    private static List<RawClient> each(int clients, String sends) throws IOException {
        List<RawClient> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(new RawClient(GATEWAY).send(sends));
        }
        return all;
    }

    /** On a slow machine a client may have been silent for too long by now. Whether it is cut off is not the point. */
    private static void drip(RawClient client) {
        try {
            client.send("x");
        } catch (IOException cutOff) {
            // It holds nothing any more.
        }
    }

    private static void close(List<RawClient> clients) throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }

    /** Slowloris. */
    @Test
    void hundredsOfHalfHeadsKeepNobodyWaitingAndAreCutOff() throws IOException {
        List<RawClient> halves = each(MANY, "GET /api/communes HTTP/1.1\r\nHost: etape\r\nX-");

        assertThatOthersAreAnswered();

        for (RawClient half : halves) {
            assertThat(half.readToTheEnd()).doesNotContain("200");
        }
        close(halves);
    }

    /**
     * A head that drips is never silent, so nobody cuts it off here; a proxy with TLS in front does. It must hold
     * neither a thread nor a connection to a service.
     */
    @Test
    void hundredsOfHeadsThatDripKeepNobodyWaiting() throws IOException {
        List<RawClient> dripping = each(MANY, "GET /api/communes HTTP/1.1\r\nHost: etape\r\nX-Drip: ");

        for (int drop = 0; drop < 3; drop++) {
            dripping.forEach(SlowClientsIT::drip);
            assertThatOthersAreAnswered();
        }

        assertThat(SERVICE.received()).extracting(StubService.Received::target).containsOnly(PATH);
        close(dripping);
    }

    /** Control: a head in pieces is a head. */
    @Test
    void aHeadThatComesInPiecesIsAnswered() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            for (String piece : List.of("GET /api/comm", "unes HTTP/1.1\r\nHo", "st: etape\r\n", "\r\n")) {
                client.send(piece);
            }

            assertThat(client.readUntil("service")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void hundredsOfHalfBodiesKeepNobodyWaitingAndAreRefused() throws IOException {
        List<RawClient> halves =
                each(MANY, "POST " + PATH + " HTTP/1.1\r\nHost: etape\r\nContent-Length: 300\r\n\r\nhalf");

        assertThatOthersAreAnswered();

        for (RawClient half : halves) {
            assertThat(half.readToTheEnd()).startsWith("HTTP/1.1 408 ");
        }
        assertThat(SERVICE.received()).extracting(StubService.Received::body).containsOnly("{}");
        close(halves);
    }

    /** They hold all the connections that there are to the service, until their time is over. */
    @Test
    void whoDoesNotReadAnAnswerLosesIt() throws IOException {
        byte[] large = new byte[50_000_000];
        CountDownLatch begun = new CountDownLatch(2);
        SERVICE.that(exchange -> {
            exchange.sendResponseHeaders(200, large.length);
            begun.countDown();
            exchange.getResponseBody().write(large);
            exchange.close();
        });
        List<RawClient> idle = each(2, "GET /api/communes HTTP/1.1\r\nHost: etape\r\n\r\n");
        await().atMost(Duration.ofSeconds(10)).until(() -> begun.getCount() == 0);
        answersAtOnce();

        assertThatOthersAreAnswered();

        for (RawClient client : idle) {
            assertThat(client.readToTheEnd().length()).isLessThan(large.length);
        }
        close(idle);
    }

    @Test
    void aHeadOf64KilobytesIsRefused() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET /api/communes HTTP/1.1\r\nHost: etape\r\nX-Large: " + "x".repeat(64 * 1024) + "\r\n\r\n");

            assertThat(client.readUntil("headers-too-large")).startsWith("HTTP/1.1 431 ");
        }
        assertThatOthersAreAnswered();
    }

    @Test
    void aThousandHeadersAreRefused() throws IOException {
        try (RawClient client = new RawClient(GATEWAY)) {
            client.send("GET /api/communes HTTP/1.1\r\nHost: etape\r\n" + "a: b\r\n".repeat(1_000) + "\r\n");

            assertThat(client.readUntil("\"traceId\"")).matches("(?s)HTTP/1.1 4(00|31) .*");
        }
    }

    /** Nobody behind would unpack it; and nobody is asked to. */
    @Test
    void aPackedBodyIsRefusedUnread() throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[10_000_000]);
        }
        HttpResponse<String> answer = GATEWAY.send(GATEWAY.request(PATH)
                .header("Content-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("urn:etape:problem:unsupported-media-type");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void manyLargeBodiesKeepNobodyWaiting() throws IOException {
        String head = "POST " + PATH + " HTTP/1.1\r\nHost: etape\r\nContent-Length: 10000000\r\n\r\n";
        List<RawClient> large = each(50, head + "x".repeat(10_000));

        assertThatOthersAreAnswered();

        for (RawClient client : large) {
            assertThat(client.readUntil("\"traceId\"")).startsWith("HTTP/1.1 413 ");
        }
        close(large);
        assertThat(SERVICE.received())
                .extracting(received -> received.body().getBytes(StandardCharsets.UTF_8).length)
                .containsOnly(2);
    }
}
