package fr.etape.launcher.data;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A data directory that is ours until closed, or until this process is gone. */
public final class DataDirectory implements AutoCloseable {

    /** Kafka and MongoDB set space aside before they need it: with less than this they fail half-way. */
    private static final long NEEDED_BYTES = 600L << 20;

    private static final long FULL_BYTES = 100L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens it for its owner alone, and makes it if need be.
     *
     * @throws Refused when it cannot be written, holds anything that this version cannot read, is in use by another
     *     launcher, or its disk is nearly full
     */
    public static DataDirectory open(Path root) {
        return open(root, NEEDED_BYTES);
    }

    static DataDirectory open(Path root, long neededBytes) {
        try {
            Path real = Ownership.claim(root);
            requireSpace(real, neededBytes);
            DataDirectory data = new DataDirectory(real, lock(real.resolve("lock")));
            Ownership.mark(real);
            return data;
        } catch (IOException e) {
            throw new Refused(
                    "cannot write to the data directory " + root + " (" + reason(e) + "); choose another with --data");
        }
    }

    private static void requireSpace(Path root, long neededBytes) throws IOException {
        long usable = Files.getFileStore(root).getUsableSpace();
        if (usable < neededBytes) {
            throw new Refused("the disk of " + root + " has " + (usable >> 20) + " MB left and Étape needs "
                    + (neededBytes >> 20) + " MB; make room or choose another directory with --data");
        }
    }

    /** Half a sentence when the disk is so full that this is why things fail, else nothing. */
    public String complaint() {
        try {
            long usable = Files.getFileStore(root).getUsableSpace();
            return usable < FULL_BYTES ? "the disk of " + root + " is full (" + (usable >> 20) + " MB left)" : "";
        } catch (IOException e) {
            return "the data directory " + root + " cannot be read any more";
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String owner = Files.readString(file).strip();
            channel.close();
            throw new Refused("another ./run" + (owner.isEmpty() ? "" : " (process " + owner + ")") + " uses "
                    + file.getParent() + "; stop it, or choose another directory with --data");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    public Path root() {
        return root;
    }

    public Path mongod() {
        return root.resolve("mongod");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Mails of the demonstration. */
    public Path mailbox() {
        return root.resolve("mailbox");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path demoPeople() {
        return root.resolve("demo-people.json");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** File where the JVM of a part notes the classes it loads. */
    public Path loadedClasses(String part) throws IOException {
        return Files.createDirectories(root.resolve("classes")).resolve(part + ".txt");
    }

    public Path suiteFile() {
        return root.resolve("suite.json");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
