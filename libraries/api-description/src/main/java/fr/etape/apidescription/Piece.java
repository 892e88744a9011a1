package fr.etape.apidescription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the description that one feature is responsible for.
 *
 * @param service name of the module that serves it
 * @param file its name, for messages
 */
record Piece(String service, String file, ObjectNode content) {

    private static final Path FOLDER = Path.of("src/main/openapi");

    /** Of all modules directly in the repository, by their names. */
    static List<Piece> in(Path repository) {
        return files(repository)
                .filter(module -> Files.isDirectory(module.resolve(FOLDER)))
                .flatMap(module -> files(module.resolve(FOLDER))
                        .map(file -> new Piece(
                                module.getFileName().toString(),
                                file.getFileName().toString(),
                                JsonYaml.read(file))))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return service + "/" + file;
    }
}
