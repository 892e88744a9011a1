package fr.etape.identity;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The provider in a process of its own, which ends when its heap is full. */
record IdentityProcess(int port, Process process, Path log) implements Provider {

    /** The options of {@code JvmOptions} in the launcher, with the heap that {@code Service.IDENTITY} has there. */
    private static final List<String> AS_UNDER_RUN = List.of(
            "-Xmx48m",
            "-Xms32m",
            "-Xmn8m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:TieredStopAtLevel=1");

    /** Answers when it returns. */
    static IdentityProcess start(Path directory, String... more) throws IOException {
        int port = FreePort.pick();
        Path log = directory.resolve("log");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(AS_UNDER_RUN);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), IdentityApplication.class.getName()));
        words.addAll(RunningProvider.arguments(directory, port, more));
        IdentityProcess started = new IdentityProcess(
                port,
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> new Browser().get(started.url("/sign-in")).status() == 200);
        return started;
    }

    boolean lives() {
        return process.isAlive();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
