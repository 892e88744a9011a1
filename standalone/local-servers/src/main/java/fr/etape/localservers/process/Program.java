package fr.etape.localservers.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to start as a child process.
 *
 * @param environment added to our own; the place for secrets, since command lines are there for all to read
 * @param port on the loopback address where the server will listen
 * @param log file the output is appended to
 */
public record Program(String name, List<String> command, Map<String, String> environment, int port, Path log) {

    private static final List<String> DETACHED = detached();

    /** @throws IllegalStateException when the port is taken: the server that has it would be taken for the new one */
    public ServerProcess start() throws IOException {
        Ports.requireFree(port, name);
        Files.createDirectories(log.toAbsolutePath().getParent());
        List<String> words = new ArrayList<>(DETACHED);
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new ServerProcess(name, builder.start(), port, log);
    }

    /**
     * Ctrl-C goes to the whole foreground group of a terminal. A child in a session of its own does not get it, so that
     * we end the children in our order; where there is no {@code setsid}, the child is told to ignore it.
     */
    private static List<String> detached() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path setsid = Path.of(directory, "setsid");
            if (Files.isExecutable(setsid)) {
                return List.of(setsid.toString());
            }
        }
        return List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");
    }
}
