package fr.etape.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that answers what a test told it to, and 404 to all else. Also plays the launcher that offers rehearsals.
 */
final class StubApi {

    /** @param request method, path and query, for instance {@code GET /api/stops} */
    record Sent(
            String request,
            @Nullable String idempotencyKey,
            @Nullable String authorization,
            @Nullable String ifMatch,
            @Nullable String tableCode,
            String body) {}

    private record Reply(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<Sent> received = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    StubApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void forgetAll() {
        replies.clear();
        refusals.clear();
        received.clear();
        down = false;
    }

    void answers(String request, String json) {
        answers(request, 200, json);
    }

    void answers(String request, int status, String json) {
        replies.put(request, new Reply(status, json));
    }

    /** So many times, before the answer it was told. */
    void forbidsFirst(String request, int times) {
        refusals.put(request, times);
    }

    /** From now on every connection ends without an answer. */
    void goesDown() {
        down = true;
    }

    List<Sent> received(String request) {
        return received.stream().filter(sent -> sent.request().equals(request)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Sent(
                    request,
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("If-Match"),
                    exchange.getRequestHeaders().getFirst("Table-Code"),
                    body));
            if (!down) {
                send(exchange, reply(request));
            }
        }
    }

    private Reply reply(String request) {
        Integer left = refusals.computeIfPresent(request, (asked, times) -> times - 1);
        return left != null && left >= 0
                ? new Reply(403, Json.problem("forbidden", 403))
                : replies.getOrDefault(request, new Reply(404, Json.problem("not-found", 404)));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
