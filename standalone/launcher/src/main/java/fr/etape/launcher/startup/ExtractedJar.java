package fr.etape.launcher.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A service's jar, extracted once after each build.
 *
 * @param file starts the service; its libraries lie beside it
 */
public record ExtractedJar(Path file) {

    /**
     * @param folder of the module in the checkout
     * @throws fr.etape.launcher.console.Refused when the module is not built
     */
    public static ExtractedJar of(Path java, Path folder, String module) {
        try {
            return of(java, BuiltJar.of(folder, module));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot extract the jar of " + module, e);
        }
    }

    static ExtractedJar of(Path java, BuiltJar built) throws IOException {
        ExtractedJar extracted =
                new ExtractedJar(built.home().resolve(built.file().getFileName()));
        if (!Files.exists(extracted.file)) {
            extracted.takeItsPlace(extract(java, built));
            built.forgetOldest();
        }
        return extracted;
    }

    /** Extracts beside the final place, where nobody sees it before it is whole. */
    private static Path extract(Path java, BuiltJar built) throws IOException {
        Path aside = Files.createTempDirectory(Files.createDirectories(built.homes()), "extract");
        Path log = built.homes().resolve("extract.log");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Djarmode=tools",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        built.file().toString(),
                        "extract",
                        "--force",
                        "--destination",
                        aside.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException("extracting " + built.file() + " ended with " + exit + "; see " + log);
        }
        return aside;
    }

    private void takeItsPlace(Path aside) throws IOException {
        try {
            Files.move(aside, file.getParent(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(file)) {
                throw e;
            }
            // Another start at the same time was faster.
            BuiltJar.delete(aside);
        }
    }
}
