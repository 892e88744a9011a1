package fr.etape.localservers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Keeps the logs small while the parts write to them. A log that is full is copied to {@code .1} and emptied: it is the
 * standard output of a process that goes on writing, and each write goes to the end of the file, wherever that is. So
 * it works for mongod and the broker as well as for services, for what a JVM itself says, and when whoever started them
 * is gone.
 */
public final class Logs implements AutoCloseable {

    private final Path folder;
    private final long bytes;
    private final int files;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("logs").factory());

    private Logs(Path folder, long bytes, int files) {
        this.folder = folder;
        this.bytes = bytes;
        this.files = files;
    }

    /**
     * Looks at each log once a second.
     *
     * @param bytes size at which a log is put aside and begun anew
     * @param files how many of those put aside are kept for each part; the oldest goes
     */
    public static Logs watched(Path folder, long bytes, int files) throws IOException {
        Logs logs = new Logs(Files.createDirectories(folder), bytes, files);
        logs.watch.scheduleWithFixedDelay(logs::look, 0, 1, TimeUnit.SECONDS);
        return logs;
    }

    private void look() {
        for (Path log : full()) {
            try {
                putAside(log);
            } catch (IOException e) {
                // A full disk, most likely, of which the suite itself complains. The next look tries again.
                return;
            }
        }
    }

    private List<Path> full() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(".log") && file.toFile().length() >= bytes)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void putAside(Path log) throws IOException {
        for (int number = files - 1; number >= 1; number--) {
            try {
                Files.move(aside(log, number), aside(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                // Not that many yet.
            }
        }
        try (FileChannel from = FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileChannel to = FileChannel.open(
                        aside(log, 1),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            long copied = 0;
            // What comes while the bulk is copied is copied too, so that hardly anything is lost to the last step.
            while (copied < from.size() && copied < 2 * bytes) {
                copied += from.transferTo(copied, from.size() - copied, to);
            }
            from.truncate(0);
        }
    }

    private static Path aside(Path log, int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
