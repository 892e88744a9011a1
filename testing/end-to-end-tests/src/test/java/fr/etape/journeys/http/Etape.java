package fr.etape.journeys.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The suite's HTTP interface at one address: the gateway's, or one service's own. Throws {@link UncheckedIOException}
 * when a connection breaks.
 */
public final class Etape {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI base;
    private final Supplier<@Nullable String> token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** As anybody. */
    public Etape(URI base) {
        this(base, () -> null);
    }

    /** As somebody: a token goes with each request. */
    public Etape(URI base, Supplier<@Nullable String> token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    public Answer post(String path, String key, JsonNode body) {
        return post(path, key, body.toString());
    }

    public Answer post(String path, String key, String body) {
        return send(json(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** Without an idempotency key. */
    public Answer post(String path) {
        return send(to(path).POST(BodyPublishers.noBody()));
    }

    public Answer patch(String path, String ifMatch, String body) {
        return send(to(path).header("Content-Type", "application/merge-patch+json")
                .header("If-Match", ifMatch)
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(to(path).DELETE());
    }

    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
        String present = token.get();
        return present == null ? request : request.header("Authorization", "Bearer " + present);
    }

    public HttpRequest.Builder json(String path) {
        return to(path).header("Content-Type", "application/json");
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A body of unknown length, which travels in chunks. */
    public static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
    }
}
