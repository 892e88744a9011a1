package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as an answer may be shared at all: a second. */
class SharedAnswersIT {

    private static final StubService SERVICE = StubService.named("service");
    private static final RunningGateway GATEWAY = RunningGateway.before(SERVICE, "--etape.gateway.shared.age=1s");
    private static final AtomicInteger PATHS = new AtomicInteger();

    private final AtomicInteger answers = new AtomicInteger();
    private final String path = "/api/stops/stop-" + PATHS.incrementAndGet();

    @AfterAll
    static void stop() {
        GATEWAY.close();
        SERVICE.close();
    }

    @BeforeEach
    void eachAnswerIsAnother() {
        SERVICE.received().clear();
        SERVICE.that(this::next);
    }

    private void next(HttpExchange exchange) throws IOException {
        StubService.answer(exchange, 200, "answer " + answers.incrementAndGet());
    }

    private void nextWith(String header, String value) {
        SERVICE.that(exchange -> {
            exchange.getResponseHeaders().set(header, value);
            next(exchange);
        });
    }

    private HttpRequest.Builder request() {
        return GATEWAY.request(path);
    }

    private static String body(HttpRequest.Builder request) throws IOException {
        return GATEWAY.send(request).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stops?a=",
                "/api/stops/a-",
                "/api/stops/a/admission?a=",
                "/api/reports/tour?a=",
                "/api/reports/stops/a-"
            })
    void whatAllMaySeeIsAskedForOnce(String public_) throws IOException {
        HttpRequest.Builder request = GATEWAY.request(public_ + PATHS.incrementAndGet());

        assertThat(body(request)).isEqualTo("answer 1");
        assertThat(body(request)).isEqualTo("answer 1");
    }

    /** Control: other addresses are asked for each time. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/communes", "/api/stops/a/registrations", "/api/me", "/api/registrations/a.b", "/"})
    void whatIsNotForAllIsAskedForEachTime(String other) throws IOException {
        assertThat(body(GATEWAY.request(other))).isEqualTo("answer 1");
        assertThat(body(GATEWAY.request(other))).isEqualTo("answer 2");
    }

    @Test
    void manyWhoAskAtOnceAskOnce() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        SERVICE.that(exchange -> {
            Latches.await(mayAnswer);
            next(exchange);
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> body(request())));
            }
            await().until(() -> !SERVICE.received().isEmpty());
            mayAnswer.countDown();

            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo("answer 1");
            }
        }
        assertThat(SERVICE.received()).hasSize(1);
    }

    /** A service that looks first and then takes long: its answer is old when it comes. */
    @ParameterizedTest
    @ValueSource(longs = {0, 700, 1_400})
    void noAnswerIsOlderThanASecondWhenItIsAskedFor(long slowness) throws Exception {
        SERVICE.that(exchange -> {
            long seen = System.nanoTime();
            answers.incrementAndGet();
            CompletableFuture.delayedExecutor(slowness, TimeUnit.MILLISECONDS).execute(() -> answer(exchange, seen));
        });
        AtomicInteger requests = new AtomicInteger();
        long end = System.nanoTime() + 4_000_000_000L;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        long seen = Long.parseLong(body(request()));
                        assertThat(asked - seen).isLessThanOrEqualTo(1_000_000_000L);
                        requests.incrementAndGet();
                    }
                    return requests;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(answers.get()).isLessThan(requests.get());
    }

    private static void answer(HttpExchange exchange, long seen) {
        try {
            StubService.answer(exchange, 200, Long.toString(seen));
        } catch (IOException e) {
            exchange.close();
        }
    }

    @Test
    void anAgeOfMoreThanASecondStopsTheStart() {
        assertThatThrownBy(() -> RunningGateway.before(SERVICE, "--etape.gateway.shared.age=1001ms"))
                .rootCause()
                .hasMessageContaining("etape.gateway.shared");
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer a.b.c", "Cookie, session=1"})
    void whoIsKnownIsNeverAnsweredFromWhatIsShared(String header, String value) throws IOException {
        assertThat(body(request())).isEqualTo("answer 1");

        assertThat(body(request().header(header, value))).isEqualTo("answer 2");
        assertThat(SERVICE.received().getLast().headers().getFirst(header)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer a.b.c", "Cookie, session=1"})
    void whatSomebodyKnownWasAnsweredIsGivenToNobodyElse(String header, String value) throws IOException {
        assertThat(body(request().header(header, value))).isEqualTo("answer 1");

        assertThat(body(request())).isEqualTo("answer 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control | no-store",
                "Cache-Control | private, max-age=60",
                "Set-Cookie | a=1",
                "Vary | Cookie",
                "Vary | Accept, Authorization",
                "Vary | *"
            })
    void whatAServiceForbidsToShareIsNotShared(String header, String value) throws IOException {
        nextWith(header, value);

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 2");
    }

    /** Control: these may be shared. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Cache-Control | no-cache", "Vary | Accept, Accept-Language", "X-Other | 1"})
    void othersAreShared(String header, String value) throws IOException {
        nextWith(header, value);

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 201})
    void onlyASuccessIsShared(int status) throws IOException {
        SERVICE.that(exchange -> StubService.answer(exchange, status, "answer " + answers.incrementAndGet()));

        assertThat(body(request())).isEqualTo("answer 1");
        assertThat(body(request())).isEqualTo("answer 2");
    }

    @ParameterizedTest
    @CsvSource({"Range, bytes=0-1", "Cache-Control, no-cache", "If-Match, \"1\""})
    void whoWantsSomethingOfItsOwnIsPassedOn(String header, String value) throws IOException {
        body(request());

        assertThat(body(request().header(header, value))).isEqualTo("answer 2");
    }

    @Test
    void onlyGetIsAnsweredFromWhatIsShared() throws IOException {
        body(request());

        assertThat(body(request().POST(BodyPublishers.noBody()))).isEqualTo("answer 2");
        assertThat(body(request().DELETE())).isEqualTo("answer 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Accept-Encoding"})
    void anotherRepresentationIsAnotherAnswer(String header) throws IOException {
        assertThat(body(request().header(header, "one"))).isEqualTo("answer 1");
        assertThat(body(request().header(header, "other"))).isEqualTo("answer 2");
        assertThat(body(request().header(header, "one"))).isEqualTo("answer 1");
    }

    @Test
    void nothingThatOneClientSendsCanChangeWhatOthersGet() throws IOException {
        body(request()
                .header("X-Evil", "1")
                .header("X-Forwarded-Host", "evil.example")
                .header("User-Agent", "evil"));

        assertThat(SERVICE.received().getLast().headers())
                .doesNotContainKeys("X-evil", "User-agent")
                .doesNotContainValue(List.of("evil.example"));
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws IOException {
        nextWith("ETag", "\"7\"");

        assertThat(body(request().header("If-None-Match", "\"6\""))).isEqualTo("answer 1");
        HttpResponse<String> known = GATEWAY.send(request().header("If-None-Match", "\"6\", W/\"7\""));

        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(known.body()).isEmpty();
        assertThat(SERVICE.received())
                .hasSize(1)
                .noneMatch(received -> received.headers().containsKey("If-none-match"));
    }

    @Test
    void anAnswerWithoutATagGetsOne() throws IOException {
        String tag = GATEWAY.send(request()).headers().firstValue("ETag").orElseThrow();

        assertThat(GATEWAY.send(request().header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8_191, 8_192, 100_000, 262_144})
    void answersUpToALimitAreShared(int size) throws IOException {
        SERVICE.that(exchange -> {
            answers.incrementAndGet();
            StubService.answer(exchange, 200, "x".repeat(size));
        });

        assertThat(body(request())).hasSize(size);
        assertThat(body(request())).hasSize(size);
        assertThat(answers).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void largerOnesArePassedOn(boolean inChunks) throws IOException {
        SERVICE.that(exchange -> {
            answers.incrementAndGet();
            exchange.sendResponseHeaders(200, inChunks ? 0 : 300_000);
            exchange.getResponseBody().write(new byte[300_000]);
            exchange.close();
        });

        assertThat(body(request())).hasSize(300_000);
        assertThat(body(request())).hasSize(300_000);
        assertThat(answers).hasValue(2);
    }

    @Test
    void whenAServiceDoesNotAnswerAllWhoWaitedAreTold() throws IOException {
        SERVICE.that(HttpExchange::close);
        assertThat(GATEWAY.send(request()).statusCode()).isEqualTo(503);

        SERVICE.that(this::next);
        assertThat(body(request())).isEqualTo("answer 1");
    }
}
