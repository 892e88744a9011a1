package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it measures time")
class FailoverIT {

    private final StubService first = StubService.named("first");
    private final StubService second = StubService.named("second");
    private final RunningGateway gateway = RunningGateway.with(
            RunningGateway.upstream("registration", first.url(), second.url()),
            RunningGateway.upstream("sessions", first.url()),
            RunningGateway.upstream("reporting", first.url()),
            RunningGateway.upstream("web", first.url()),
            "--etape.gateway.forwarding.read-timeout=500ms");

    @AfterEach
    void stop() {
        gateway.close();
        first.close();
        second.close();
    }

    private static String registrations(int stop) {
        return "/api/stops/stop-" + stop + "/registrations";
    }

    private static void hangUp(HttpExchange exchange) {
        exchange.close();
    }

    private int timesReceived() {
        return first.received().size() + second.received().size();
    }

    @Test
    void theNextInstanceTakesOverFromOneThatIsGoneEvenForAPost() throws IOException {
        first.close();

        for (int stop = 0; stop < 10; stop++) {
            HttpResponse<String> answer = gateway.post(registrations(stop), "{\"stop\":" + stop + "}");

            assertThat(answer.body()).isEqualTo("second");
        }
        assertThat(second.received())
                .extracting(StubService.Received::body)
                .contains("{\"stop\":0}", "{\"stop\":9}")
                .hasSize(10);
    }

    @Test
    void onlyTheStopsOfAnInstanceThatIsGoneMove() throws IOException {
        String[] before = new String[20];
        for (int stop = 0; stop < 20; stop++) {
            before[stop] = gateway.get(registrations(stop)).body();
        }
        assertThat(before).contains("first", "second");

        first.close();

        for (int stop = 0; stop < 20; stop++) {
            assertThat(gateway.get(registrations(stop)).body()).isEqualTo("second");
        }
    }

    @Test
    void aPostThatMayHaveArrivedIsNotSentAgain() throws IOException {
        first.that(FailoverIT::hangUp);
        second.that(FailoverIT::hangUp);

        HttpResponse<String> answer = gateway.post(registrations(1), "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(timesReceived()).isEqualTo(1);
    }

    @Test
    void aGetThatFailedIsSentToTheNextInstance() throws IOException {
        first.that(FailoverIT::hangUp);

        for (int stop = 0; stop < 10; stop++) {
            assertThat(gateway.get(registrations(stop)).body()).isEqualTo("second");
        }
        assertThat(first.received()).isNotEmpty();
    }

    @Test
    void whenAllAreGoneTheClientIsToldWhenToComeBack() throws IOException {
        first.close();
        second.close();

        HttpResponse<String> answer = gateway.post(registrations(1), "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:etape:problem:unavailable").doesNotContain("127.0.0.1");
    }

    @Test
    void aSilentServiceIsNotWaitedForForEverAndNotAskedTwice() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        first.that(exchange -> await(end));
        second.that(exchange -> await(end));

        HttpResponse<String> answer = gateway.get(registrations(1));
        end.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("urn:etape:problem:upstream-timeout");
        assertThat(timesReceived()).isEqualTo(1);
    }

    @Test
    void anInstanceThatCameBackIsUsedAgain() throws IOException {
        first.that(FailoverIT::hangUp);
        second.that(FailoverIT::hangUp);
        assertThat(gateway.get(registrations(1)).statusCode()).isEqualTo(503);

        first.that(exchange -> StubService.answer(exchange, 200, "back"));
        second.that(exchange -> StubService.answer(exchange, 200, "back"));

        assertThat(gateway.get(registrations(1)).body()).isEqualTo("back");
    }

    /** A service closes a connection that was idle for too long while the next request is already on its way. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
    void whatMayBeRepeatedIsRepeatedOnAFreshConnection(String method) throws IOException {
        try (ClosingService service = new ClosingService();
                RunningGateway before = RunningGateway.with(
                        RunningGateway.upstream("registration", service.url()),
                        RunningGateway.upstream("sessions", service.url()),
                        RunningGateway.upstream("reporting", service.url()),
                        RunningGateway.upstream("web", service.url()))) {
            for (int i = 0; i < 4; i++) {
                HttpResponse<String> answer =
                        before.send(before.request(registrations(1)).method(method, BodyPublishers.noBody()));

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Allow")).hasValue("GET, OPTIONS");
            }
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
