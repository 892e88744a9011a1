package fr.etape.rehearsal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/busy-once", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            int status = keys.size() == 1 ? 503 : 201;
            byte[] body = "{\"status\":\"CONFIRMED\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/breaks-once", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (keys.size() > 1) {
                exchange.sendResponseHeaders(201, -1);
            }
            exchange.close();
        });
        server.createContext("/refuses", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.sendResponseHeaders(409, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aBusySuiteIsAskedAgainWithTheSameKey() throws InterruptedException {
        Api.Answer answer = post("/busy-once");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(keys).containsExactly("key-1", "key-1");
    }

    @Test
    void aBrokenConnectionIsTriedAgainWithTheSameKey() throws InterruptedException {
        assertThat(post("/breaks-once").status()).isEqualTo(201);
        assertThat(keys).contains("key-1").hasSizeGreaterThan(1).doesNotContainNull();
    }

    @Test
    void aRefusalIsAnAnswer() throws InterruptedException {
        assertThat(post("/refuses").status()).isEqualTo(409);
        assertThat(keys).containsExactly("key-1");
    }

    private Api.Answer post(String path) throws InterruptedException {
        try (Api api = new Api("http://127.0.0.1:" + server.getAddress().getPort())) {
            return api.post(path, Map.of("a", 1), "key-1");
        }
    }
}
