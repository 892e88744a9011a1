package fr.etape.standalone.services;

import fr.etape.standalone.console.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A service's jar, taken apart so that the JVM reads plain jars.
 *
 * @param jar starts the service; its libraries lie beside it
 */
record Application(Path jar) {

    private static final int KEPT = 2;

    /** The directory is named by the jar's checksum: a new build gets a new one, and the oldest goes. */
    static Application of(Path java, Path root, String module) throws IOException {
        Path built = built(root, module);
        Path home = built.resolveSibling("run");
        Path directory = home.resolve(checksum(built));
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(home);
            extract(java, built, directory);
            forgetOldest(home);
        }
        return new Application(directory.resolve(built.getFileName()));
    }

    private static Path built(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches(module + "-[0-9].*(?<!sources|javadoc)\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new Refused("no jar of " + module + " in " + target));
        } catch (IOException e) {
            throw new Refused(module + " is not built: there is no " + target);
        }
    }

    /** A checksum, no seal: it only has to change when the jar does. */
    private static String checksum(Path jar) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(jar));
        return "%08x-%d".formatted(crc.getValue(), Files.size(jar));
    }

    private static void extract(Path java, Path built, Path directory) throws IOException {
        Path aside = Files.createTempDirectory(directory.getParent(), "extract");
        List<String> command = List.of(
                java.toString(),
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                built.toString(),
                "extract",
                "--force",
                "--destination",
                aside.toString());
        Command.run(command, directory.resolveSibling("extract.log"));
        Files.move(aside, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forgetOldest(Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            List<Path> directories = entries.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(entry -> -entry.toFile().lastModified()))
                    .toList();
            for (Path old : directories.subList(Math.min(KEPT, directories.size()), directories.size())) {
                delete(old);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
