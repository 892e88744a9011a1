package fr.etape.sessions;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import fr.etape.testservers.TestServers;
import fr.etape.testservers.tokens.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service on a free port, and what its callers send. */
final class ServiceInstance implements AutoCloseable {

    static final String NOBODY = "";

    /** Signed in for every request that says nothing else. */
    static final String CLAIRE = as("claire");

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ServiceInstance(List<String> arguments) {
        context = new SpringApplicationBuilder(SessionsServiceApplication.class)
                .run(Stream.of(
                                List.of("--server.port=0", "--server.address=127.0.0.1"),
                                TestProvider.shared().arguments(),
                                arguments)
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    /** With a database of its own, and no events but those of one stop. */
    static ServiceInstance onRealServers(String stops, String... more) {
        return onDatabase("test-sessions-" + UUID.randomUUID(), stops, more);
    }

    static ServiceInstance onDatabase(String name, String stops, String... more) {
        return new ServiceInstance(Stream.concat(
                        Stream.of(
                                "--spring.mongodb.uri=" + TestServers.mongodb(),
                                "--spring.mongodb.database=" + name,
                                "--spring.kafka.bootstrap-servers=" + TestServers.kafka(),
                                "--etape.stops=" + stops),
                        Stream.of(more))
                .toList());
    }

    /** On real servers, and it has taken the first stop: it has all that it needs. Knows no events. */
    static ServiceInstance ready() {
        ServiceInstance service = onRealServers("none");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.draft(
                                        stop(newStopId(), false),
                                        UUID.randomUUID().toString())
                                .statusCode()
                        == 201);
        return service;
    }

    /** Nobody listens at these ports. */
    static ServiceInstance withoutServers() {
        return new ServiceInstance(List.of(
                "--spring.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=500",
                "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                "--etape.journal.answer-within=500ms"));
    }

    static String as(String subject) {
        return TestProvider.shared().token(subject).bearer();
    }

    static String steering() {
        return TestProvider.shared().token("simone").steering().bearer();
    }

    static String newStopId() {
        return "stop-" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** A stop with 3 seats, 2 of them for elected officials, that takes registrations from 2026 to 2999. */
    static String stop(String stopId, boolean rehearsal) {
        return """
                {"stopId": "%s", "name": "Angers", "commune": "49007", "venue": "Terra Botanica",
                 "timeZone": "Europe/Paris", "startsAt": "2999-03-18T09:00:00", "endsAt": "2999-03-18T17:30:00",
                 "registrationOpensAt": "2026-01-11T08:00:00", "registrationClosesAt": "2999-03-15T18:00:00",
                 "capacity": 3, "quotas": {"ELU": 2, "AUTRE": 1}, "rehearsal": %s}""".formatted(stopId, rehearsal);
    }

    HttpResponse<String> draft(String body, String key) {
        return send("POST", "/api/stops", body, "Idempotency-Key", key);
    }

    /** Drafts and publishes. */
    void publish(String stopId, boolean rehearsal) {
        draft(stop(stopId, rehearsal), UUID.randomUUID().toString());
        send("POST", "/api/stops/" + stopId + "/publication", "");
    }

    /** Signed in as somebody, or {@link #NOBODY}. */
    HttpResponse<String> as(String authorization, String method, String path, String body) {
        return send(method, path, body, "Authorization", authorization);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        Map<String, String> all = new HashMap<>();
        all.put("Content-Type", "application/json");
        all.put("Authorization", CLAIRE);
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        all.values().remove(NOBODY);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        all.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ApplicationContext context() {
        return context;
    }

    MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String problem(HttpResponse<String> response) {
        return response.statusCode() + " " + json(response).path("type").asString();
    }

    /** What was said, without what tells one request from another. */
    static JsonNode said(HttpResponse<String> problem) {
        ObjectNode body = (ObjectNode) json(problem);
        body.remove(List.of("instance", "traceId"));
        return body;
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
