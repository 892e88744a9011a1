package fr.etape.journeys.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checkout: the folder with {@code run} in it. */
public final class Root {

    private Root() {}

    /** Throws {@link IllegalStateException} outside a checkout. */
    public static Path folder() {
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("event-contracts"))) {
                return at;
            }
        }
        throw new IllegalStateException("not in a checkout of Étape");
    }

    /** The only file of this name among the sources; throws {@link IllegalStateException} when there is none. */
    public static Path source(String name) {
        try (Stream<Path> files = Files.find(folder(), 12, (path, attributes) -> path.endsWith(name))) {
            return files.filter(path -> !path.toString().contains("/target/"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name + " among the sources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder under {@code target}, which the test run may fill. */
    public static Path target(String name) {
        try {
            return Files.createDirectories(
                    folder().resolve("testing/end-to-end-tests/target").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty data directory. What was left under the same name before goes: a suite's data take a lot of room. */
    public static Path freshData(String name) {
        Path all = target("data");
        try (Stream<Path> earlier = Files.list(all)) {
            earlier.filter(folder -> folder.getFileName().toString().startsWith(name + "-"))
                    .toList()
                    .forEach(Root::delete);
            return Files.createTempDirectory(all, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
