package fr.etape.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A service that gives another answer each time it is asked, before a gateway that shares answers as long as may be: a
 * second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CountedAnswers {

    final StubService service = StubService.named("service");
    final RunningGateway gateway = RunningGateway.before(service, "--etape.gateway.shared.age=1s");
    final AtomicInteger paths = new AtomicInteger();
    final AtomicInteger answers = new AtomicInteger();
    String path = "";

    @AfterAll
    void stop() {
        gateway.close();
        service.close();
    }

    @BeforeEach
    void eachTestHasItsPath() {
        path = "/api/stops/stop-" + paths.incrementAndGet();
        answers.set(0);
        service.received().clear();
        service.that(this::next);
    }

    void next(HttpExchange exchange) throws IOException {
        StubService.answer(exchange, 200, "answer " + answers.incrementAndGet());
    }

    HttpRequest.Builder request() {
        return gateway.request(path);
    }

    String body(HttpRequest.Builder request) throws IOException {
        return gateway.send(request).body();
    }
}
