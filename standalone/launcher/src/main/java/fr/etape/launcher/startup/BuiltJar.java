package fr.etape.launcher.startup;

import fr.etape.launcher.console.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A module's jar as the build left it. */
public record BuiltJar(Path file) {

    private static final int KEPT = 2;

    /** @throws Refused when the module is not built */
    static BuiltJar of(Path folder, String module) throws IOException {
        Path target = folder.resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(
                            file -> file.getFileName().toString().matches(module + "-[0-9][^a-z]*(-SNAPSHOT)?\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(BuiltJar::new)
                    .orElseThrow(() -> new Refused("there is no jar of " + module + " in " + target));
        } catch (NoSuchFileException e) {
            throw new Refused(module + " is not built: there is no " + target);
        }
    }

    /** Directory for what is derived from this very jar; a new build gets another. Not made yet. */
    public Path home() {
        try {
            return homes().resolve("%x-%x".formatted(file.toFile().lastModified(), Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Path homes() {
        return file.resolveSibling("run");
    }

    /** Removes what was derived from earlier builds, except the last: a suite may still run from it. */
    void forgetOldest() throws IOException {
        try (Stream<Path> entries = Files.list(homes())) {
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
