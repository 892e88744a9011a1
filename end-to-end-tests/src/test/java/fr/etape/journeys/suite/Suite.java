package fr.etape.journeys.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running suite: {@code ./run} and all that it started. */
public final class Suite implements Reachable, AutoCloseable {

    private static final Duration USABLE = Duration.ofSeconds(300);
    private static final Duration STOPPED = Duration.ofSeconds(60);
    private static final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static final AtomicReference<@Nullable Suite> latest = new AtomicReference<>();

    private final Path data;
    private final Path console;
    private final Process launcher;
    private final List<Process> others = new ArrayList<>();

    private Suite(Path data, Path console, Process launcher) {
        this.data = data;
        this.console = console;
        this.launcher = launcher;
    }

    /** Starts the suite on a free port and waits until it is healthy; throws {@link AssertionError} with the end of its logs. */
    public static Suite start(Path data, String... options) {
        Suite suite = launch(data, freePort(), options);
        suite.awaitHealthy();
        return suite;
    }

    /** Starts {@code ./run} and does not wait. */
    public static Suite launch(Path data, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Root.folder().resolve("run").toString(), "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(options));
        try {
            sayThatAllIsBuilt();
            Path console = Files.createTempFile(Root.target("consoles"), "console-", ".log");
            Process launcher = new ProcessBuilder(command)
                    .directory(Root.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            Suite suite = new Suite(data, console, launcher);
            latest.set(suite);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::destroy));
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Suite> latest() {
        return Optional.ofNullable(latest.get());
    }

    /** Maven has just built everything, in the order that our POM asks for; {@code ./run} would otherwise do it once more. */
    private static void sayThatAllIsBuilt() throws IOException {
        Path built = Root.folder().resolve("standalone/target/built");
        Files.writeString(built, "");
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
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The console and every log file. */
    public List<Path> logs() {
        List<Path> logs = new ArrayList<>(List.of(console));
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

    public String kafka() {
        return property("registration-service", "spring.kafka.bootstrap-servers");
    }

    public String mongodb() {
        return property("registration-service", "spring.mongodb.uri");
    }

    /** {@code kill -9} of one part. */
    public void kill(String name) {
        Signals.kill(process(name));
    }

    public void freeze(String name) {
        Signals.freeze(process(name));
    }

    public void thaw(String name) {
        Signals.thaw(process(name));
    }

    /** {@code kill -9} of everything at once, the launcher first so that it cannot start anything again. */
    public void killEverything() {
        List<ProcessHandle> all = family();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
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
                        if (!launcher.isAlive()) {
                            throw new AssertionError("./run ended with exit code " + launcher.exitValue());
                        }
                        return isHealthy();
                    });
        } catch (RuntimeException | AssertionError e) {
            String tails = Tails.of(this);
            destroy();
            throw new AssertionError(e.getMessage() + "\n" + tails, e);
        }
    }

    private boolean isHealthy() {
        try {
            URI health = url().resolve("/actuator/health");
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException | SuiteFile.NotThere e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One more process like a part that runs, with the same configuration on a port of its own; {@link #end} ends it. */
    public Part another(String name) {
        return another(name, Map.of());
    }

    /** @param properties that it has otherwise */
    public Part another(String name, Map<String, String> properties) {
        Part twin = part(name);
        int port = freePort();
        CommandLine command = CommandLine.of(twin.pid()).with("server.port", Integer.toString(port));
        for (Map.Entry<String, String> property : properties.entrySet()) {
            command = command.with(property.getKey(), property.getValue());
        }
        try {
            Path log = Files.createTempFile(Root.target("consoles"), name + "-", ".log");
            ProcessBuilder builder = new ProcessBuilder(command.arguments())
                    .directory(workingFolder(twin.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(command.environment());
            Process process = builder.start();
            others.add(process);
            Part part = new Part(name, process.pid(), port, log);
            awaitReady(part);
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a process that {@link #another} started, in order. */
    public void end(Part part) {
        for (Process process : others) {
            if (process.pid() == part.pid()) {
                process.destroy();
                process.onExit().orTimeout(30, SECONDS).join();
            }
        }
    }

    private static void awaitReady(Part part) {
        HttpRequest request = HttpRequest.newBuilder(part.url().resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        await("another " + part.name() + " is ready")
                .atMost(USABLE)
                .ignoreExceptions()
                .until(() -> http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private static java.io.File workingFolder(long pid) throws IOException {
        return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().toFile();
    }

    /** The exit code of {@code ./run}; throws {@link AssertionError} when it does not end in time. */
    public int awaitExit(Duration limit) {
        try {
            if (!launcher.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("./run did not end within " + limit + "\n" + Tails.of(this));
            }
            return launcher.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Stops the suite as Ctrl-C does; throws {@link AssertionError} when something of it goes on. */
    @Override
    public void close() {
        others.forEach(Process::destroyForcibly);
        List<ProcessHandle> all = family();
        launcher.destroy();
        try {
            awaitExit(STOPPED);
            await("all that ./run started has ended")
                    .atMost(10, SECONDS)
                    .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            destroy();
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void destroy() {
        others.forEach(Process::destroyForcibly);
        if (launcher.isAlive()) {
            family().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>(List.of(launcher.toHandle()));
        all.addAll(launcher.descendants().toList());
        return all;
    }

    /** The process of a part, provided that our own launcher started it. */
    private ProcessHandle process(String name) {
        long pid = part(name).pid();
        return launcher.descendants()
                .filter(process -> process.pid() == pid)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " (" + pid + ") is no process of this suite"));
    }

    private SuiteFile file() {
        return SuiteFile.read(data);
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** A port nobody listens on, none of those that systems give to outgoing connections. */
    public static int freePort() {
        int port = ThreadLocalRandom.current().nextInt(10_000, 20_000);
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return freePort();
        }
    }
}
