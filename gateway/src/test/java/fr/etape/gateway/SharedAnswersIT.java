package fr.etape.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedAnswersIT extends CountedAnswers {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stops?a=",
                "/api/stops/a-",
                "/api/stops/a/admission?a=",
                "/api/stops/a/contributions/wall?a=",
                "/api/stops/a/draws/d/file?a=",
                "/api/reports/tour?a=",
                "/api/reports/stops/a-"
            })
    void whatAllMaySeeIsAskedForOnce(String public_) throws IOException {
        HttpRequest.Builder request = gateway.request(public_ + paths.incrementAndGet());

        assertThat(body(request)).isEqualTo("answer 1");
        assertThat(body(request)).isEqualTo("answer 1");
    }

    /** Control: other addresses are asked for each time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/communes",
                "/api/stops/a/registrations",
                "/api/stops/a/draws/d",
                "/api/me",
                "/api/registrations/a.b",
                "/"
            })
    void whatIsNotForAllIsAskedForEachTime(String other) throws IOException {
        assertThat(body(gateway.request(other))).isEqualTo("answer 1");
        assertThat(body(gateway.request(other))).isEqualTo("answer 2");
    }

    @Test
    void manyWhoAskAtOnceAskOnce() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        service.that(exchange -> {
            Latches.await(mayAnswer);
            next(exchange);
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> body(request())));
            }
            await().until(() -> !service.received().isEmpty());
            mayAnswer.countDown();

            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo("answer 1");
            }
        }
        assertThat(service.received()).hasSize(1);
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

        assertThat(service.received().getLast().headers())
                .doesNotContainKeys("X-evil", "User-agent")
                .doesNotContainValue(List.of("evil.example"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8_191, 8_192, 100_000, 262_144})
    void answersUpToALimitAreShared(int size) throws IOException {
        service.that(exchange -> {
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
        service.that(exchange -> {
            answers.incrementAndGet();
            exchange.sendResponseHeaders(200, inChunks ? 0 : 700_000);
            exchange.getResponseBody().write(new byte[700_000]);
            exchange.close();
        });

        assertThat(body(request())).hasSize(700_000);
        assertThat(body(request())).hasSize(700_000);
        assertThat(answers).hasValue(2);
    }

    @Test
    void whenAServiceDoesNotAnswerAllWhoWaitedAreTold() throws IOException {
        service.that(HttpExchange::close);
        assertThat(gateway.send(request()).statusCode()).isEqualTo(503);

        service.that(this::next);
        assertThat(body(request())).isEqualTo("answer 1");
    }
}
