package fr.etape.journeys.suite;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running suite: what {@code ./run} started on a data directory, and what a test may do to it. */
public final class Suite implements Reachable, AutoCloseable {

    private static final Duration USABLE = Duration.ofSeconds(300);

    private static final AtomicReference<@Nullable Suite> latest = new AtomicReference<>();

    private final Path data;
    private final Launcher launcher;
    private final Twins twins = new Twins();

    private Suite(Path data, Launcher launcher) {
        this.data = data;
        this.launcher = launcher;
    }

    /**
     * Starts the suite on a free port and waits until it is healthy; throws {@link AssertionError} with the end of its
     * logs.
     */
    public static Suite start(Path data, String... options) {
        Suite suite = launch(data, Ports.free(), options);
        suite.awaitHealthy();
        return suite;
    }

    /** Starts {@code ./run} and does not wait. */
    public static Suite launch(Path data, int port, String... options) {
        Suite suite = new Suite(data, Launcher.start(data, port, options));
        latest.set(suite);
        return suite;
    }

    static Optional<Suite> latest() {
        return Optional.ofNullable(latest.get());
    }

    @Override
    public URI url() {
        return file().url();
    }

    @Override
    public Optional<URI> direct(String service) {
        return Optional.of(part(service).url());
    }

    @Override
    public Etape as(String role) {
        SuiteFile file = file();
        return new Etape(file.url(), file.demoClient(role));
    }

    @Override
    public String token(String role) {
        return file().demoClient(role).get();
    }

    @Override
    public ProviderKeys keys() {
        try {
            return ProviderKeys.kept(Files.readAllBytes(data.resolve("secrets").resolve("identity-signing-key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the mails are that were sent: {@code /messages.json} lists them. */
    public URI mailbox() {
        return URI.create(file().whole().path("mailbox").asString());
    }

    public List<Part> parts() {
        return file().parts();
    }

    /** Throws {@link AssertionError} when there is no such part. */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("suite.json names no " + name + ", but " + parts()));
    }

    public Path data() {
        return data;
    }

    /** What {@code ./run} printed so far. */
    public String console() {
        try {
            return Files.readString(launcher.console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The console and every log file. */
    public List<Path> logs() {
        List<Path> logs = new ArrayList<>(List.of(launcher.console()));
        Path folder = data.resolve("logs");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(logs::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return logs;
    }

    /** A property that the launcher gave to a part. */
    public String property(String part, String name) {
        String value = CommandLine.of(part(part).pid()).property(name);
        if (value == null) {
            throw new AssertionError(part + " was started without " + name);
        }
        return value;
    }

    /** Settings of a Kafka client that administers: it reads and writes every topic. */
    public Map<String, Object> kafka() {
        return kafka("etape-admin", file().kafkaPassword("admin"));
    }

    @Override
    public Map<String, Object> kafka(String principal) {
        try {
            Path password = data.resolve("secrets").resolve(principal + ".kafka");
            return kafka(principal, Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Object> kafka(String principal, String password) {
        String servers = property("registration-service", "spring.kafka.bootstrap-servers");
        return KafkaLogin.at(servers, principal, password);
    }

    @Override
    public Optional<String> log(String service) {
        try {
            return Optional.of(Files.readString(data.resolve("logs").resolve(service + ".log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of whoever administers the managed server; of registration-service where the server is another's. */
    public String mongodb() {
        String uri = property("registration-service", "spring.mongodb.uri");
        Path password = data.resolve("secrets").resolve("mongod.password");
        try {
            return Files.exists(password)
                    ? uri.replaceFirst(
                            "//[^@]*@", "//etape:" + Files.readString(password).strip() + "@")
                    : uri;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} of one part. */
    public void kill(String name) {
        Signals.kill(launcher.child(part(name)));
    }

    public void freeze(String name) {
        Signals.freeze(launcher.child(part(name)));
    }

    public void thaw(String name) {
        Signals.thaw(launcher.child(part(name)));
    }

    /** {@code kill -9} of everything at once. */
    public void killEverything() {
        launcher.killEverything();
    }

    /** Waits until the launcher has put another process in the place of one that died, and all is healthy again. */
    public void awaitReplaced(Part died) {
        await(died.name() + " is started again")
                .atMost(USABLE)
                .ignoreExceptions()
                .until(() -> part(died.name()).pid() != died.pid()
                        && isAlive(part(died.name()).pid()));
        awaitHealthy();
    }

    public void awaitHealthy() {
        try {
            await("the suite is healthy")
                    .atMost(USABLE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        launcher.assertRuns();
                        return isHealthy();
                    });
        } catch (RuntimeException | AssertionError e) {
            String tails = Tails.of(this);
            twins.close();
            launcher.destroy();
            throw new AssertionError(e.getMessage() + "\n" + tails, e);
        }
    }

    private boolean isHealthy() {
        try {
            return Health.isGood(url(), "/actuator/health");
        } catch (SuiteFile.NotThere e) {
            return false;
        }
    }

    /**
     * One more process like a part that runs, with the same configuration on a port of its own; {@link #end} ends it.
     */
    public Part another(String name) {
        return another(name, Map.of());
    }

    /** @param properties that it has otherwise */
    public Part another(String name, Map<String, String> properties) {
        Part twin = twins.of(part(name), properties);
        await("another " + name + " is ready")
                .atMost(USABLE)
                .until(() -> Health.isGood(twin.url(), "/actuator/health/readiness"));
        return twin;
    }

    /** Ends a process that {@link #another} started, in order. */
    public void end(Part twin) {
        twins.end(twin);
    }

    /**
     * The exit code of {@code ./run}; throws {@link AssertionError} with the end of its logs when it does not end in
     * time.
     */
    public int awaitExit(Duration limit) {
        try {
            return launcher.awaitExit(limit);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + Tails.of(this), e);
        }
    }

    /** Stops the suite as Ctrl-C does; throws {@link AssertionError} when something of it goes on. */
    @Override
    public void close() {
        twins.close();
        launcher.stop();
    }

    private SuiteFile file() {
        return SuiteFile.read(data);
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
