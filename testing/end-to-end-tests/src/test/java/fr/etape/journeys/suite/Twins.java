package fr.etape.journeys.suite;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Processes beside the suite, each started like a part of it that runs. They end with the test run at the latest. */
final class Twins implements AutoCloseable {

    private final List<Process> running = new ArrayList<>();

    /**
     * Starts one on a port of its own, and does not wait.
     *
     * @param properties that it has otherwise
     */
    Part of(Part part, Map<String, String> properties) {
        int port = Ports.free();
        CommandLine command = CommandLine.of(part.pid()).withoutNotes().with("server.port", Integer.toString(port));
        for (Map.Entry<String, String> property : properties.entrySet()) {
            command = command.with(property.getKey(), property.getValue());
        }
        try {
            Path log = Files.createTempFile(Root.target("consoles"), part.name() + "-", ".log");
            ProcessBuilder builder = new ProcessBuilder(command.arguments())
                    .directory(workingFolder(part.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(command.environment());
            Process process = builder.start();
            running.add(process);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Part(part.name(), process.pid(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In order. */
    void end(Part twin) {
        for (Process process : running) {
            if (process.pid() == twin.pid()) {
                process.destroy();
                process.onExit().orTimeout(30, SECONDS).join();
            }
        }
    }

    private static java.io.File workingFolder(long pid) throws IOException {
        return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().toFile();
    }

    /** At once. */
    @Override
    public void close() {
        running.forEach(Process::destroyForcibly);
    }
}
