package fr.etape.registration;

import fr.etape.testservers.tokens.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One running instance, spoken to over HTTP. */
final class ServiceInstance implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String url;

    private ServiceInstance(ConfigurableApplicationContext context) {
        this.context = context;
        this.url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static ServiceInstance start(List<String> settings) {
        return new ServiceInstance(
                SpringApplication.run(RegistrationServiceApplication.class, settings.toArray(String[]::new)));
    }

    /** What came back. */
    record Answer(int status, String type, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String member) {
            return json().path(member).asString("");
        }
    }

    Answer register(String stopId, String body) {
        return register(stopId, body, UUID.randomUUID().toString());
    }

    Answer register(String stopId, String body, String key) {
        return send(request("/api/stops/" + stopId + "/registrations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** As somebody who is signed in. */
    Answer get(String path, TestToken token) {
        return send(request(path).header("Authorization", token.bearer()).GET());
    }

    Answer post(String path, TestToken token) {
        return send(request(path).header("Authorization", token.bearer()).POST(BodyPublishers.noBody()));
    }

    Answer head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    ApplicationContext context() {
        return context;
    }

    Answer cancel(String accessToken) {
        return send(request("/api/registrations/" + accessToken).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
