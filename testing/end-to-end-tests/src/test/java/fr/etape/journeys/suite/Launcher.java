package fr.etape.journeys.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./run} as a process, and all the processes that it started. */
final class Launcher {

    private static final Duration STOPPED = Duration.ofSeconds(60);

    private final Path console;
    private final Process process;

    private Launcher(Path console, Process process) {
        this.console = console;
        this.process = process;
    }

    /** Starts it and does not wait. It ends with the test run at the latest. */
    static Launcher start(Path data, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Root.folder().resolve("run").toString(), "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(options));
        try {
            sayThatAllIsBuilt();
            Path console = Files.createTempFile(Root.target("consoles"), "console-", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(Root.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            Launcher launcher = new Launcher(console, process);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            return launcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Maven has just built everything, in the order that our POM asks for; {@code ./run} would otherwise do it once
     * more.
     */
    private static void sayThatAllIsBuilt() throws IOException {
        Path built = Root.folder().resolve("standalone/launcher/target/built");
        Files.writeString(built, "");
    }

    /** The file with what it printed so far. */
    Path console() {
        return console;
    }

    /** Throws {@link AssertionError} when it has ended. */
    void assertRuns() {
        if (!process.isAlive()) {
            throw new AssertionError("./run ended with exit code " + process.exitValue());
        }
    }

    /** A process that it started; throws {@link AssertionError} when it did not. */
    ProcessHandle child(Part part) {
        return process.descendants()
                .filter(child -> child.pid() == part.pid())
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " is no process of this suite"));
    }

    /** The exit code; throws {@link AssertionError} when it does not end in time. */
    int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("./run did not end within " + limit);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** {@code kill -9} of everything at once, itself first so that it cannot start anything again. */
    void killEverything() {
        List<ProcessHandle> all = family();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(member -> member.onExit().orTimeout(10, SECONDS).join());
    }

    /** As Ctrl-C does; throws {@link AssertionError} when something goes on. */
    void stop() {
        List<ProcessHandle> all = family();
        process.destroy();
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

    void destroy() {
        if (process.isAlive()) {
            family().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        all.addAll(process.descendants().toList());
        return all;
    }
}
