package fr.etape.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of the repository. */
final class Repository {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Folders that a checkout may hold and that are no part of it. */
    private static final Set<String> NOT_OURS = Set.of(".git", "data", "target");

    private Repository() {}

    /** Where a module's classes were compiled to. */
    static Path classes(String module) {
        return folder(module).resolve("target/classes");
    }

    /** Names of the folders with a POM: those that run lie in the root, the others in a group. */
    static List<String> modules() {
        return folders().map(folder -> folder.getFileName().toString()).sorted().toList();
    }

    private static Path folder(String module) {
        return folders()
                .filter(folder -> folder.endsWith(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no module " + module));
    }

    private static Stream<Path> folders() {
        try (Stream<Path> found = Files.walk(ROOT, 2)) {
            return found
                    .filter(folder -> !folder.equals(ROOT) && Files.exists(folder.resolve("pom.xml")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders of the modules that Spring Boot starts. */
    static List<Path> applications() {
        return folders()
                .filter(folder -> Files.exists(folder.resolve("src/main/resources/application.yml")))
                .toList();
    }

    static Path resources(String module) {
        return folder(module).resolve("src/main/resources");
    }

    /** All Java sources, tests too. */
    static List<Path> sources() {
        return modules().stream()
                .map(module -> folder(module).resolve("src"))
                .filter(Files::exists)
                .flatMap(Repository::javaFiles)
                .toList();
    }

    /** The resources of a module with names that end like this. */
    static List<Path> resources(String module, String ending) {
        return files(folder(module).resolve("src/main/resources"), ending).toList();
    }

    /** All pages in Markdown. */
    static List<Path> documents() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(
                            folder -> !NOT_OURS.contains(folder.getFileName().toString()))
                    .flatMap(folder -> files(folder, ".md"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        return files(folder, ".java");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
