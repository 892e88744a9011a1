package fr.etape.launcher.data;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The processes that a killed launcher left running. A process is ended only if {@code suite.json} names its id
 * <em>and</em> its command line names our data directory, since ids are used again.
 */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path data;

    public Orphans(Path data) {
        this.data = data;
    }

    /** A word on the command line of every Java process of the suite. */
    public static String mark(Path data) {
        return "-Detape.data=" + data;
    }

    /** Ends them and returns their names, once they are gone. */
    public List<String> end(List<SuiteFile.Part> parts) {
        List<String> ended = new ArrayList<>();
        List<ProcessHandle> ending = new ArrayList<>();
        for (SuiteFile.Part part : parts) {
            ProcessHandle.of(part.pid()).filter(this::ours).ifPresent(process -> {
                process.destroy();
                ending.add(process);
                ended.add(part.name() + " (process " + part.pid() + ")");
            });
        }
        ending.forEach(Orphans::awaitEnd);
        return ended;
    }

    private boolean ours(ProcessHandle process) {
        String line = " " + process.info().commandLine().orElse("") + " ";
        return line.contains(" " + mark(data) + " ") || line.contains(" --dbpath=" + data.resolve("mongod") + " ");
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit().join();
    }
}
