package fr.etape.launcher.data;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Whose a data directory is: open to its owner alone, and marked with the format of what is in it. */
final class Ownership {

    /**
     * Raise it when data that an earlier version has written can no longer be read. Versions before 2 did not mark
     * their data.
     */
    static final String FORMAT = "2";

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private Ownership() {}

    /**
     * Makes the directory, or closes it to others. One that holds anything else is not touched.
     *
     * @return the directory without symbolic links
     * @throws Refused when it holds data of another format, or no data of Étape
     */
    static Path claim(Path directory) throws IOException {
        try {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } catch (FileAlreadyExistsException e) {
            requireReadable(directory);
            Files.setPosixFilePermissions(directory, OWNER_ALONE);
        }
        return directory.toRealPath();
    }

    static void mark(Path directory) throws IOException {
        Path format = format(directory);
        if (!Files.exists(format)) {
            Files.writeString(format, FORMAT + System.lineSeparator(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static void requireReadable(Path directory) throws IOException {
        Path format = format(directory);
        boolean readable =
                Files.exists(format) ? Files.readString(format).strip().equals(FORMAT) : isEmpty(directory);
        if (!readable) {
            throw new Refused(directory + " holds data that this version of Étape cannot read, and was left untouched; "
                    + "move it away, or choose another directory with --data");
        }
    }

    /** The lock does not count: whoever is killed between locking and marking leaves only that. */
    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.allMatch(file -> file.endsWith("lock"));
        }
    }

    private static Path format(Path directory) {
        return directory.resolve("format");
    }
}
