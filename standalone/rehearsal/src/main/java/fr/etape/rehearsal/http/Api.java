package fr.etape.rehearsal.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The suite's HTTP API. When the suite is busy, or a connection breaks, the request is retried with the same
 * idempotency key for up to a minute: nothing is done twice.
 */
public final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final @Nullable Tokens tokens;
    private final HttpClient client;

    /** Without a token, as participants call it. */
    public Api(String url) {
        this(url, null);
    }

    public Api(String url, @Nullable Tokens tokens) {
        this(
                url,
                tokens,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build());
    }

    private Api(String url, @Nullable Tokens tokens, HttpClient client) {
        this.url = url;
        this.tokens = tokens;
        this.client = client;
    }

    public record Answer(int status, JsonNode body) {

        /**
         * Returns the body.
         *
         * @param what was asked for, as the message names it
         * @throws RehearsalFailed when the status is another
         */
        public JsonNode expect(int expected, String what) {
            if (status != expected) {
                throw new RehearsalFailed(what + " was answered with " + status + " " + reason());
            }
            return body;
        }

        /** Without the address, which may hold somebody's link. */
        private String reason() {
            return body.isObject()
                    ? body.path("type").asString("") + ": "
                            + body.path("detail").asString("") + " " + body.path("errors")
                    : "";
        }
    }

    /** The same suite, asked by another caller. It need not be closed. */
    public Api as(@Nullable Tokens caller) {
        return new Api(url, caller, client);
    }

    /** @param headers names and values by turns, beside the idempotency key */
    public Answer post(String path, Object body, String idempotencyKey, String... headers) throws InterruptedException {
        HttpRequest.Builder request = with(headers, request(path)).header("Idempotency-Key", idempotencyKey);
        return send(json(request, "POST", body));
    }

    public Answer put(String path) throws InterruptedException {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()).build());
    }

    public Answer put(String path, Object body, String... headers) throws InterruptedException {
        return send(json(with(headers, request(path)), "PUT", body));
    }

    public Answer patch(String path, Object body, String... headers) throws InterruptedException {
        return send(json(with(headers, request(path)), "PATCH", body));
    }

    public Answer delete(String path, String... headers) throws InterruptedException {
        return send(with(headers, request(path)).DELETE().build());
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpRequest json(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", method.equals("PATCH") ? MERGE_PATCH : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    public Answer get(String path) throws InterruptedException {
        return send(request(path).GET().build());
    }

    /**
     * Asks again and again until the answer is as it should be, and returns its body.
     *
     * @param what it should be, as the message says
     * @throws RehearsalFailed when it is not within a minute
     */
    public JsonNode until(String path, String what, Predicate<JsonNode> condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = get(path);
            if (answer.status() == 200 && condition.test(answer.body())) {
                return answer.body();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new RehearsalFailed(path + " is not " + what + " after " + PATIENCE.toSeconds() + " s: "
                        + answer.status() + " " + answer.body());
            }
            Thread.sleep(POLL);
        }
    }

    private HttpRequest.Builder request(String path) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(20));
        return tokens == null ? request : request.header("Authorization", "Bearer " + tokens.current());
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            String trouble;
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (!TRY_AGAIN.contains(response.statusCode())) {
                    return new Answer(response.statusCode(), json(response.body()));
                }
                trouble = response.statusCode() + " " + response.body();
            } catch (IOException e) {
                trouble = e.toString();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new RehearsalFailed(request.method() + " " + request.uri() + " failed: " + trouble);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JsonNodeFactory.instance.missingNode() : JSON.readTree(body);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.stringNode(body);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
