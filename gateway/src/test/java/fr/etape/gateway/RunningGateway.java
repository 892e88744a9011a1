package fr.etape.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as it runs in production, on a free port, and a client of it. */
final class RunningGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningGateway(List<String> arguments) {
        context = SpringApplication.run(GatewayApplication.class, arguments.toArray(String[]::new));
    }

    /** All four services at one address. */
    static RunningGateway before(StubService service, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        Stream.of("registration", "sessions", "reporting", "web")
                .forEach(name -> arguments.add(upstream(name, service.url())));
        return with(arguments.toArray(String[]::new));
    }

    static RunningGateway with(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                // As the tests that write their own heads call it.
                "--etape.gateway.hosts=127.0.0.1,a:80,etape:80,etape.example:80,ateliers.example:80"));
        arguments.addAll(List.of(options));
        return new RunningGateway(arguments);
    }

    static String upstream(String service, String... urls) {
        return "--etape.gateway.upstreams." + service + "=" + String.join(",", urls);
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"0123456789\"")
                .POST(BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        context.close();
    }
}
