package fr.etape.launcher.startup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of one program, parsed and, from JDK 24 on, linked in advance. It fits one JDK, one layout of objects and
 * one jar. Whether it is used, the JVM decides: a program starts without it too, only more slowly.
 *
 * @param java that runs the program
 * @param jar that the program is started from, with its libraries beside it
 * @param file the archive, which may not exist yet
 * @param loaded file where a JVM without an archive notes the classes it loads
 * @see <a href="https://openjdk.org/jeps/483">JEP 483</a>
 */
public record ClassArchive(Path java, Path jar, Path file, Path loaded) {

    private static final boolean WANTED = !"off".equals(System.getenv("ETAPE_CLASS_ARCHIVES"));
    private static final int FIRST_THAT_LINKS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param loaded lies in the data directory, so that two suites do not write to one file */
    public static ClassArchive of(Path java, Path jar, Path home, Path loaded) {
        String vm = System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version") + JvmOptions.layout();
        return new ClassArchive(java, jar, home.resolve("classes-%08x.jsa".formatted(vm.hashCode())), loaded);
    }

    /** Options that use the archive; while it is due, options that note what will be in it. */
    public List<String> options() {
        if (WANTED && Files.exists(file)) {
            List<String> options = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off"));
            if (links()) {
                options.add("-Xlog:aot=off");
            }
            return options;
        }
        return isDue() ? List.of("-XX:DumpLoadedClassList=" + loaded) : List.of();
    }

    /** Whether nobody has tried to make it yet. */
    public boolean isDue() {
        return WANTED && !Files.exists(file) && !Files.exists(failed());
    }

    /**
     * Makes it from what was loaded so far, if it is due. If that fails, it is not due any more, so that it is not
     * tried at every start. Returns whether it has been made.
     *
     * @param priority words before the command, such as {@code nice}
     * @throws InterruptedException when it is to be left: it stays due, and the process that makes it is ended
     */
    boolean make(List<String> priority) throws IOException, InterruptedException {
        if (!isDue() || !Files.exists(loaded)) {
            return false;
        }
        Path part = Files.createTempFile(file.getParent(), "archive", ".part");
        Path classes = part.resolveSibling(part.getFileName() + ".classes");
        try {
            Files.writeString(classes, wholeLines(Files.readString(loaded, ISO_8859_1)), ISO_8859_1);
            if (exitOf(command(priority, classes, part), part) == 0) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            Files.writeString(failed(), "");
            return false;
        } finally {
            Files.deleteIfExists(classes);
            Files.deleteIfExists(part);
        }
    }

    /** A JVM that still runs may have written half of its last line. */
    private static String wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private List<String> command(List<String> priority, Path classes, Path output) {
        List<String> command = new ArrayList<>(priority);
        command.addAll(List.of(java.toString(), "-Xshare:dump", "-Xmx512m"));
        command.addAll(JvmOptions.layout());
        if (links()) {
            command.add("-XX:+AOTClassLinking");
        }
        command.addAll(List.of(
                "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + output, "-cp", jar.toString()));
        return command;
    }

    private static int exitOf(List<String> command, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.resolveSibling("archive.log").toFile())
                .start();
        try {
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Path failed() {
        return file.resolveSibling(file.getFileName() + ".failed");
    }

    private static boolean links() {
        return Runtime.version().feature() >= FIRST_THAT_LINKS;
    }
}
