package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One address holds open what it can, at a gateway with the heap of docker-compose.yml; others do not notice. */
class HeldOpenIT {

    private static final String GREEDY = "127.0.0.1";
    private static final String OTHER = "127.0.0.2";
    private static final String ANNOUNCED =
            "POST /api/stops/a/check-ins HTTP/1.1\r\nHost: etape\r\nContent-Length: 65536\r\n\r\n{";
    private static final Duration SOON = Duration.ofMillis(500);
    /** The server waits as long for a body, and for a reader. */
    private static final Duration WHILE_HELD = Duration.ofSeconds(4);

    private static final int LARGE = 516_000;
    /** More than the operating system keeps for a reader that does not read: 4 MB. */
    private static final byte[] HUGE = new byte[8_000_000];

    /** Connections to a service; more than one client may have long answers on. */
    private static final int FEW = 24;

    private static final AtomicInteger huge = new AtomicInteger();

    private static final StubService SERVICE = StubService.named("service");
    private static GatewayProcess gateway;

    private final List<SlowClient> open = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void start() throws IOException {
        SERVICE.that(exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case "/large" -> StubService.answer(exchange, 200, "x".repeat(LARGE));
                case "/huge" -> huge(exchange);
                default -> StubService.answer(exchange, 200, "service");
            }
        });
        gateway = GatewayProcess.before(SERVICE, GatewayProcess.COMPOSE);
    }

    private static void huge(HttpExchange exchange) throws IOException {
        huge.incrementAndGet();
        exchange.sendResponseHeaders(200, HUGE.length);
        exchange.getResponseBody().write(HUGE);
        exchange.close();
    }

    @AfterAll
    static void stop() throws IOException {
        gateway.close();
        SERVICE.close();
    }

    @BeforeEach
    void nothingHuge() {
        huge.set(0);
    }

    @AfterEach
    void leave() throws IOException {
        for (SlowClient client : open) {
            client.close();
        }
    }

    /** Side by side, as many as there are threads; whoever is refused at the door is not open. */
    private void openAtOnce(int port, int number, String bytes) {
        IntStream.range(0, number).parallel().forEach(i -> {
            try {
                open.add(SlowClient.from(GREEDY, port).send(bytes));
            } catch (IOException refused) {
                // One of those that are too many.
            }
        });
    }

    /** Some do: whether all do is up to what else the machine has to do. */
    private static void assertThatOthersAreAnsweredSoon() {
        for (int i = 0; i < 5; i++) {
            await().atMost(WHILE_HELD).pollInterval(Duration.ofMillis(50)).until(() -> isAnsweredSoon(gateway));
        }
        assertThat(gateway.lives()).isTrue();
    }

    private static boolean isAnsweredSoon(GatewayProcess asked) throws IOException {
        try (SlowClient other = SlowClient.from(OTHER, asked.port())) {
            return other.ask("/api/me", SOON).startsWith("HTTP/1.1 200");
        } catch (SocketTimeoutException late) {
            return false;
        }
    }

    @Test
    void bodiesThatAreAnnouncedAndDoNotCome() throws IOException {
        openAtOnce(gateway.port(), 1_500, ANNOUNCED);

        assertThatOthersAreAnsweredSoon();
    }

    @Test
    void bodiesInChunksOfWhichOneByteComes() throws IOException {
        openAtOnce(
                gateway.port(),
                1_500,
                "POST /api/stops/a/check-ins HTTP/1.1\r\nHost: etape\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{");

        assertThatOthersAreAnsweredSoon();
    }

    @Test
    void bodiesThatStopBeforeTheirLastByte() throws IOException {
        openAtOnce(
                gateway.port(),
                600,
                "POST /api/stops/a/check-ins HTTP/1.1\r\nHost: etape\r\nContent-Length: 65536\r\n\r\n"
                        + "x".repeat(65_535));

        assertThatOthersAreAnsweredSoon();
    }

    @Test
    void thousandsOfPlainRequests() throws IOException {
        openAtOnce(gateway.port(), 5_000, "GET /api/stops HTTP/1.1\r\nHost: etape\r\n\r\n");

        assertThatOthersAreAnsweredSoon();
    }

    @Test
    void answersThatNobodyReads() throws IOException, InterruptedException {
        for (int second = 0; second < 5; second++) {
            for (int i = 0; i < 40; i++) {
                open.add(SlowClient.thatDoesNotRead(GREEDY, gateway.port()).get("/large"));
            }
            assertThatOthersAreAnsweredSoon();
        }
    }

    /** Control: with limits out of reach it ends. */
    @Test
    void withoutLimitsTheGatewayEnds() throws IOException {
        try (GatewayProcess unlimited = GatewayProcess.before(
                SERVICE,
                "96m",
                "--etape.gateway.held.connections=100000",
                "--etape.gateway.held.connections-per-client=100000",
                "--etape.gateway.held.requests=100000",
                "--etape.gateway.held.requests-per-client=100000",
                "--etape.gateway.held.bodies=1GB")) {
            openAtOnce(unlimited.port(), 1_500, ANNOUNCED);

            await().atMost(Duration.ofSeconds(20)).until(() -> !unlimited.lives());
            assertThat(unlimited.log()).contains("OutOfMemoryError");
        }
    }

    /** The same heap, with the limits that follow from it. */
    @Test
    void withLimitsASmallHeapIsEnough() throws IOException {
        try (GatewayProcess limited = GatewayProcess.before(SERVICE, "96m")) {
            openAtOnce(limited.port(), 1_500, ANNOUNCED);

            await().atMost(WHILE_HELD).until(() -> isAnsweredSoon(limited));
            assertThat(limited.lives()).isTrue();
        }
    }

    @Test
    void longAnswersThatNobodyReads() throws IOException {
        try (GatewayProcess limited = withFewConnections()) {
            askForHuge(limited);

            for (int i = 0; i < 5; i++) {
                await().atMost(WHILE_HELD).until(() -> isAnsweredSoon(limited));
            }
        }
    }

    /** Control: where each of them holds a connection to the service, there is none for others. */
    @Test
    void withoutLimitsLongAnswersThatNobodyReadsTakeTheServiceAway() throws IOException {
        try (GatewayProcess unlimited = withFewConnections(
                "--etape.gateway.held.long-answers=1000", "--etape.gateway.held.long-answers-per-client=1000")) {
            askForHuge(unlimited);

            for (int i = 0; i < 3; i++) {
                assertThat(isAnsweredSoon(unlimited)).isFalse();
            }
        }
    }

    private static GatewayProcess withFewConnections(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--etape.gateway.forwarding.connections-per-instance=" + FEW);
        return GatewayProcess.before(SERVICE, GatewayProcess.COMPOSE, all.toArray(String[]::new));
    }

    /** Returns when the service has begun to answer as many as there are connections, or as are let in. */
    private void askForHuge(GatewayProcess asked) throws IOException {
        for (int i = 0; i < 2 * FEW; i++) {
            open.add(SlowClient.thatDoesNotRead(GREEDY, asked.port()).get("/huge"));
        }
        await().atMost(WHILE_HELD).until(() -> huge.get() >= FEW);
    }

    /** A town hall has one address. The rest of a body may come late: a busy machine takes seconds to open all. */
    @Test
    void sixHundredRequestsOfOneAddressAreTakenAtOnce() throws IOException {
        try (GatewayProcess patient =
                GatewayProcess.before(SERVICE, GatewayProcess.COMPOSE, "--server.tomcat.connection-timeout=60s")) {
            openAtOnce(
                    patient.port(),
                    600,
                    "POST /api/stops/a/check-ins HTTP/1.1\r\nHost: etape\r\nContent-Length: 2\r\n\r\n{");

            assertThat(open).hasSize(600);
            for (SlowClient client : List.copyOf(open)) {
                assertThat(client.send("}").answer(Duration.ofSeconds(20))).startsWith("HTTP/1.1 200");
            }
        }
    }
}
