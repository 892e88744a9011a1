package fr.etape.launcher.services;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A module's jar as the build left it.
 *
 * @param home directory for what is derived from this very jar; a new build gets another
 */
public record BuiltJar(Path file, Path home) {

    private static final int KEPT = 2;

    /** @throws Refused when the module is not built */
    static BuiltJar of(Path folder, String module) throws IOException {
        Path target = folder.resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return of(files.filter(
                            file -> file.getFileName().toString().matches(module + "-[0-9][^a-z]*(-SNAPSHOT)?\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new Refused("no jar of " + module + " in " + target)));
        } catch (NoSuchFileException e) {
            throw new Refused(module + " is not built: there is no " + target);
        }
    }

    public static BuiltJar of(Path file) throws IOException {
        return new BuiltJar(file, file.resolveSibling("run").resolve(checksum(file)));
    }

    /** The time is part of it because a JVM refuses the class archive of a jar that was written again. */
    private static String checksum(Path jar) throws IOException {
        CRC32 crc = new CRC32();
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(jar), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return "%08x-%x".formatted(crc.getValue(), jar.toFile().lastModified() / 1000);
    }

    /** Removes what was derived from earlier builds, but for the last: a suite may still run from it. */
    void forgetOldest() throws IOException {
        try (Stream<Path> entries = Files.list(file.resolveSibling("run"))) {
            List<Path> directories = entries.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(entry -> -entry.toFile().lastModified()))
                    .toList();
            for (Path old : directories.subList(Math.min(KEPT, directories.size()), directories.size())) {
                delete(old);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
