package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStreamsIT {

    private static final String LYON = "/api/stops/lyon-2027-06/registrations";
    private static final String ANGERS = "/api/stops/angers-2027-03/registrations";
    private static final String TWO_OF_A_CLIENT = "--etape.gateway.limits.streams.per-client=2";
    private static final String ONE_OF_A_CLIENT = "--etape.gateway.limits.streams.per-client=1";
    private static final String QUICK_COMMENTS = "--etape.gateway.forwarding.event-comment=50ms";
    private static final String NO_COMMENTS = "--etape.gateway.forwarding.event-comment=1h";

    private final CountDownLatch over = new CountDownLatch(1);
    private final StubService service = StubService.named("service").that(this::oneEventAndSilence);
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        over.countDown();
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
        service.close();
    }

    private void oneEventAndSilence(HttpExchange exchange) throws IOException {
        beginEvents(exchange, "data: one\n\n");
        Latches.await(over);
        exchange.close();
    }

    private static void beginEvents(HttpExchange exchange, String events) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(events.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private RunningGateway gateway(String... options) {
        RunningGateway gateway = RunningGateway.before(service, options);
        open.add(gateway);
        return gateway;
    }

    /** A client that reads the head of an answer. */
    private RawClient listener(RunningGateway gateway, String path, String headers) throws IOException {
        RawClient client = new RawClient(gateway);
        open.add(client);
        return client.send("GET " + path + " HTTP/1.1\r\nHost: etape\r\n" + headers + "\r\n");
    }

    private RawClient listener(RunningGateway gateway, String path) throws IOException {
        return listener(gateway, path, "Accept: text/event-stream\r\n");
    }

    private static void assertThatItListens(RawClient client) throws IOException {
        assertThat(client.readUntil("data: one")).startsWith("HTTP/1.1 200 ");
    }

    private static void assertThatItIsRefused(RawClient client) throws IOException {
        assertThat(client.readUntil("\"traceId\""))
                .startsWith("HTTP/1.1 429 ")
                .contains("Retry-After: 10\r\n", "urn:etape:problem:too-many-requests", "event streams are open");
    }

    private boolean isLetIn(RunningGateway gateway, String path) throws IOException {
        try (RawClient client = listener(gateway, path)) {
            return client.readUntil("\r\n").startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void oneStreamTooManyOfAClientIsRefusedAndNothingElse() throws IOException {
        RunningGateway gateway = gateway(TWO_OF_A_CLIENT);
        assertThatItListens(listener(gateway, LYON));
        assertThatItListens(listener(gateway, ANGERS));

        assertThatItIsRefused(listener(gateway, "/api/communes"));

        assertThat(service.received()).hasSize(2);
        service.that(exchange -> StubService.answer(exchange, 200, "service"));
        assertThat(gateway.get(LYON).body()).isEqualTo("service");
    }

    @Test
    void oneStreamTooManyOfAStopIsRefusedWhileOthersAreLetIn() throws IOException {
        RunningGateway gateway = gateway("--etape.gateway.limits.streams.per-key=1");
        assertThatItListens(listener(gateway, LYON));

        assertThatItIsRefused(listener(gateway, "/api/stops/lyon-2027-06/registrations/audit"));

        assertThatItListens(listener(gateway, ANGERS));
    }

    /** Each is an open request for hours. */
    @Test
    void oneStreamTooManyInAllIsRefused() throws IOException {
        RunningGateway gateway = gateway("--etape.gateway.held.event-streams=1");
        assertThatItListens(listener(gateway, LYON));

        assertThat(listener(gateway, ANGERS).readUntil("traceId")).startsWith("HTTP/1.1 503 ");
    }

    /** Media types have no case, and may stand in any of the headers. */
    @Test
    void aStreamIsToldByAllThatIsAccepted() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT);
        assertThatItListens(listener(gateway, LYON, "Accept: text/plain\r\nAccept: Text/Event-Stream\r\n"));

        assertThatItIsRefused(listener(gateway, LYON, "Accept: */*\r\nAccept: TEXT/event-stream\r\n"));
    }

    /** What a client took before its stop refused it, it has given back. */
    @Test
    void aRefusalLeavesNothingTaken() throws IOException {
        RunningGateway gateway = gateway(TWO_OF_A_CLIENT, "--etape.gateway.limits.streams.per-key=1");
        assertThatItListens(listener(gateway, LYON));
        assertThatItIsRefused(listener(gateway, LYON));
        assertThatItIsRefused(listener(gateway, LYON));

        assertThatItListens(listener(gateway, ANGERS));
    }

    @Test
    void aStreamThatNobodySaidToAcceptCountsTooAndIsEndedAtTheService() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT);
        assertThatItListens(listener(gateway, LYON, ""));
        assertThatItListensNoMore(gateway);

        // also where answers are shared
        assertThatItIsRefused(listener(gateway, "/api/stops/lyon-2027-06", ""));
    }

    private void assertThatItListensNoMore(RunningGateway gateway) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        service.that(exchange -> {
            beginEvents(exchange, "data: one\n\n");
            try {
                while (true) {
                    exchange.getResponseBody().write("data: more\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            } finally {
                ended.countDown();
            }
        });
        assertThatItIsRefused(listener(gateway, ANGERS, ""));
        await().until(() -> ended.getCount() == 0);
        service.that(this::oneEventAndSilence);
    }

    @Test
    void aClientThatGoesGivesItsPlaceBackThoughTheServiceIsSilent() throws Exception {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT, QUICK_COMMENTS);
        RawClient first = listener(gateway, LYON);
        assertThatItListens(first);
        assertThat(isLetIn(gateway, LYON)).isFalse();

        first.close();

        await().until(() -> isLetIn(gateway, LYON));
    }

    /** As when its machine is reset: the connection ends without a goodbye. */
    @Test
    void aClientThatDiesGivesItsPlaceBackToo() throws Exception {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT, QUICK_COMMENTS);
        RawClient first = listener(gateway, LYON);
        assertThatItListens(first);

        first.die();

        await().until(() -> isLetIn(gateway, LYON));
    }

    /** Control: it is the comments by which the gateway notices. */
    @Test
    void withoutCommentsNobodyNoticesWhileTheServiceIsSilent() throws Exception {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT, NO_COMMENTS);
        RawClient first = listener(gateway, LYON);
        assertThatItListens(first);

        first.die();

        await().during(Duration.ofSeconds(1)).until(() -> !isLetIn(gateway, LYON));
    }

    @Test
    void aServiceThatEndsOrBreaksOffGivesThePlaceBack() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT);
        service.that(exchange -> {
            beginEvents(exchange, "data: one\n\n");
            exchange.close();
        });
        assertThat(listener(gateway, LYON, "Accept: text/event-stream\r\nConnection: close\r\n")
                        .readToTheEnd())
                .endsWith("\r\n0\r\n\r\n");
        service.that(exchange -> {
            beginEvents(exchange, "data: one\n\n");
            throw new IOException("dies");
        });
        assertThat(listener(gateway, LYON).readToTheEnd()).contains("data: one").doesNotEndWith("\r\n0\r\n\r\n");

        service.that(this::oneEventAndSilence);
        await().until(() -> isLetIn(gateway, LYON));
    }

    @Test
    void whoAcceptsEventsAndGetsAnotherAnswerHoldsNoPlace() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT);
        service.that(exchange -> StubService.answer(exchange, 200, "service"));

        for (int i = 0; i < 3; i++) {
            assertThat(gateway.send(gateway.request(LYON).header("Accept", "text/event-stream"))
                            .body())
                    .isEqualTo("service");
        }
    }

    @Test
    void aCommentNeverComesIntoTheMiddleOfALine() throws IOException {
        CountDownLatch secondHalf = new CountDownLatch(1);
        RunningGateway gateway = gateway(QUICK_COMMENTS);
        service.that(exchange -> {
            if (exchange.getRequestURI().getPath().equals(LYON)) {
                beginEvents(exchange, "data: o");
                Latches.await(secondHalf);
                exchange.getResponseBody().write("ne\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            } else {
                beginEvents(exchange, "data: one\n\n");
            }
            Latches.await(over);
            exchange.close();
        });
        RawClient inTheMiddle = listener(gateway, LYON);
        inTheMiddle.readUntil("data: o");

        // while another stream, which began later and stopped after a line, gets two
        RawClient after = listener(gateway, ANGERS);
        assertThat(after.readUntil("\r\n2\r\n:\n\r\n2\r\n:\n")).contains("data: one\n\n");
        secondHalf.countDown();

        assertThat(inTheMiddle.readUntil("ne\n\n")).doesNotContain(":\n");
        assertThat(inTheMiddle.readUntil(":\n")).endsWith("\r\n2\r\n:\n");
    }

    @Test
    void callersWhoseClientsWereCountedAreNotCountedAgain() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT, "--etape.gateway.clients.exempt=localhost");

        assertThatItListens(listener(gateway, LYON));
        assertThatItListens(listener(gateway, LYON));
    }

    /** Control: the switch that measurements use. */
    @Test
    void withoutLimitsNobodyIsRefused() throws IOException {
        RunningGateway gateway = gateway(ONE_OF_A_CLIENT, "--etape.gateway.limits.enabled=false");

        assertThatItListens(listener(gateway, LYON));
        assertThatItListens(listener(gateway, LYON));
    }
}
