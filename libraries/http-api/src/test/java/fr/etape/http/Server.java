package fr.etape.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiny application on a free port, and a client. */
final class Server implements AutoCloseable {

    private static final String KEY = "\"0123456789abcdef\"";

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Server(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static Server of(Class<?> application, String... properties) {
        return new Server((ServletWebServerApplicationContext) new SpringApplicationBuilder(application)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.threads.virtual.enabled=true")
                .properties("spring.config.import=classpath:http-api.properties")
                .properties(properties)
                .run());
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), Map.of(), headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), Map.of("Content-Type", "application/json"), headers);
    }

    /** With a key and as JSON. */
    HttpResponse<String> write(String body) {
        return send("POST", "/notes", body, "Idempotency-Key", KEY);
    }

    HttpResponse<String> write(BodyPublisher body) {
        return send("POST", "/notes", body, Map.of("Content-Type", "application/json", "Idempotency-Key", KEY));
    }

    HttpResponse<String> send(
            String method, String path, BodyPublisher body, Map<String, String> defaults, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        defaults.forEach(request::setHeader);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static Stream<String> internals() {
        return Stream.of(
                "Exception", "at fr.etape", "org.springframework", "tools.jackson", "Tomcat", "<html", Notes.SECRET);
    }

    @Override
    public void close() {
        context.close();
    }
}
