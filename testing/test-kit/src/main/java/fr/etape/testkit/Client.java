package fr.etape.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Somebody who calls a service over HTTP. Immutable: {@link #with} makes another one. A body is JSON unless said
 * otherwise.
 */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final Map<String, String> headers;

    private Client(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    static Client of(String port) {
        return new Client("http://127.0.0.1:" + port, Map.of());
    }

    /** With one more header, or another value for it. */
    public Client with(String header, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, value);
        return new Client(url, all);
    }

    public Client withKey(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public Client withNewKey() {
        return withKey(UUID.randomUUID().toString());
    }

    public Answer get(String path) {
        return send("GET", path);
    }

    public Answer head(String path) {
        return send("HEAD", path);
    }

    public Answer post(String path) {
        return send("POST", path);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path) {
        return send("PUT", path);
    }

    public Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path);
    }

    /** Without a body. */
    public Answer send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    public Answer send(String method, String path, String body) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .sendAsSaid(method, path, body);
    }

    private Answer sendAsSaid(String method, String path, String body) {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    /** The body of an answer that may never end; the caller closes it. Fails unless the answer is 200. */
    public InputStream open(String path) {
        try {
            HttpResponse<InputStream> answer = HTTP.send(request(path).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
