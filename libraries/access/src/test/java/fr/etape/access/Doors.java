package fr.etape.access;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service with a door of each kind, on a free port, and a client that knocks. */
final class Doors implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        Controller controller() {
            return new Controller();
        }
    }

    @RestController
    static class Controller {

        @GetMapping("/public")
        @Allowed(Who.PUBLIC)
        String open(@Nullable Caller caller) {
            return caller == null ? "nobody" : caller.personId().value();
        }

        @PostMapping("/public")
        @Allowed(Who.PUBLIC)
        String write() {
            return "written";
        }

        @GetMapping("/me")
        @Allowed(Who.SIGNED_IN)
        String me(Caller caller) {
            return caller.personId() + " " + caller.name() + " " + caller.steering();
        }

        @GetMapping("/steering")
        @Allowed(Who.STEERING)
        String steering() {
            return "come in";
        }

        @GetMapping("/stops/{stopId}/door")
        @Allowed({Who.DOOR, Who.ORGANISER})
        String door(@PathVariable String stopId) {
            return stopId;
        }

        @GetMapping("/stops/{stopId}/table")
        @Allowed(Who.PARTICIPANT)
        String table(Participant participant) {
            return participant.registrationId() + " " + participant.stopId() + " " + participant.college();
        }

        @GetMapping("/stops/{stopId}/tables")
        @Allowed({Who.PARTICIPANT, Who.ORGANISER})
        String tables(@Nullable Participant participant, @Nullable Caller caller) {
            return participant != null ? "own" : String.valueOf(caller);
        }

        @GetMapping("/stops/{stopId}/programme")
        @Allowed(Who.PUBLIC)
        String programme(@Nullable Participant participant) {
            return participant == null ? "nobody" : participant.registrationId().toString();
        }

        @GetMapping("/wishes")
        @Allowed(Who.PARTICIPANT)
        String wishesWithoutStop() {
            return "never";
        }

        @GetMapping("/stops/door")
        @Allowed(Who.DOOR)
        String withoutStop() {
            return "never";
        }

        @GetMapping("/forgotten")
        String forgotten() {
            return "never";
        }
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Doors(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.config.import=classpath:http-api.properties,classpath:projection.properties"));
        all.addAll(arguments);
        context = SpringApplication.run(Application.class, all.toArray(String[]::new));
    }

    static Doors guardedBy(TestProvider provider, String... more) {
        List<String> arguments = new ArrayList<>(provider.arguments());
        arguments.add("--spring.mongodb.uri=" + TestServers.mongodb());
        arguments.add("--spring.mongodb.database=access-" + UUID.randomUUID());
        arguments.addAll(List.of(more));
        return new Doors(arguments);
    }

    /** Nobody listens at these ports. */
    static Doors alone(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--spring.mongodb.uri=mongodb://127.0.0.1:1/none"));
        arguments.addAll(List.of(more));
        return new Doors(arguments);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String authorization) {
        return send(request(path).header("Authorization", authorization));
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> options(String path) {
        return send(request(path).method("OPTIONS", BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
