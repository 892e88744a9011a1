package fr.etape.reporting;

import fr.etape.testservers.TestServers;
import fr.etape.testservers.tokens.TestProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, on a database and consumer groups of its own. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(String kafka, String mongodb, String stops) {
        String database = "reporting-" + UUID.randomUUID().toString().substring(0, 8);
        context = new SpringApplicationBuilder(ReportingServiceApplication.class)
                .run(arguments(
                        "--spring.main.banner-mode=off",
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + kafka,
                        "--spring.mongodb.uri=" + mongodb,
                        "--spring.mongodb.database=" + database,
                        "--etape.stops=" + stops,
                        "--spring.cloud.stream.bindings.tour-in-0.group=" + database + ".tour",
                        "--spring.cloud.stream.bindings.registrations-in-0.group=" + database + ".registrations",
                        "--spring.cloud.stream.bindings.team-in-0.group=" + database + ".team"));
    }

    private static String[] arguments(String... settings) {
        return Stream.concat(Stream.of(settings), TestProvider.shared().arguments().stream())
                .toArray(String[]::new);
    }

    public static RunningService reportingOn(String stops) {
        return new RunningService(TestServers.kafka(), TestServers.mongodb(), stops);
    }

    static RunningService withoutServers() {
        return new RunningService("127.0.0.1:1", "mongodb://127.0.0.1:1", ".*");
    }

    public HttpResponse<String> get(String path, String... headers) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        request.header(
                "Authorization",
                TestProvider.shared().token("simone").steering().bearer());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
