package fr.etape.gateway;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A gateway in a process of its own, with a heap as it has in production, which ends when that is full. */
final class GatewayProcess implements AutoCloseable {

    /** Half of the memory that docker-compose.yml gives. */
    static final String COMPOSE = "256m";

    /** It takes a free port itself, and says which. */
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;
    private int port;

    private GatewayProcess(String heap, List<String> options) throws IOException {
        log = Files.createTempFile("gateway", ".log");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                GatewayApplication.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.org.springframework.boot.tomcat.TomcatWebServer=info",
                "--etape.gateway.hosts=127.0.0.1,etape:80"));
        words.addAll(options);
        process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** All services at one address. Warm when it returns: the first requests load classes. */
    static GatewayProcess before(StubService service, String heap, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        Stream.of("registration", "sessions", "reporting", "web")
                .forEach(name -> all.add(RunningGateway.upstream(name, service.url())));
        GatewayProcess gateway = new GatewayProcess(heap, all);
        await().atMost(Duration.ofMinutes(2)).until(gateway::hasStarted);
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> gateway.answers("/api/me"));
        for (int i = 0; i < 300; i++) {
            gateway.answers("/api/me");
        }
        return gateway;
    }

    private boolean hasStarted() throws IOException {
        Matcher started = STARTED.matcher(log());
        if (started.find()) {
            port = Integer.parseInt(started.group(1));
        }
        return port > 0;
    }

    private boolean answers(String path) throws IOException {
        try (SlowClient client = SlowClient.from("127.0.0.1", port)) {
            return client.ask(path, Duration.ofSeconds(20)).startsWith("HTTP/1.1 200");
        }
    }

    int port() {
        return port;
    }

    boolean lives() {
        return process.isAlive();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.delete(log);
    }
}
