package fr.etape.launcher.services;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A service's jar, taken apart so that the JVM reads plain jars.
 *
 * @param jar starts the service; its libraries lie beside it
 */
record Application(Path jar) {

    /** @param aheadOfTime whether its beans are worked out now */
    static Application of(Path java, BuiltJar built, boolean aheadOfTime) throws IOException {
        // Apart from what an earlier launcher made of the same jar: with and without the beans are two applications.
        Path home = aheadOfTime ? built.home().resolveSibling(built.home().getFileName() + "-ahead") : built.home();
        Application application = new Application(home.resolve(built.file().getFileName()));
        if (!Files.exists(application.jar)) {
            Path aside = extracted(java, built);
            if (aheadOfTime) {
                new AheadOfTime(java, log(built, "ahead-of-time"))
                        .addTo(aside.resolve(built.file().getFileName()));
            }
            application.takeItsPlace(aside);
            built.forgetOldest();
        }
        return application;
    }

    /** Where it lies, with what is derived from it. */
    Path home() {
        return jar.resolveSibling(".").normalize();
    }

    /** Beside its place, where it must not be seen before it is whole. */
    private static Path extracted(Path java, BuiltJar built) throws IOException {
        Path homes = Files.createDirectories(built.file().resolveSibling("run"));
        Path aside = Files.createTempDirectory(homes, "extract");
        List<String> command = List.of(
                java.toString(),
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                built.file().toString(),
                "extract",
                "--force",
                "--destination",
                aside.toString());
        Command.run(command, log(built, "extract"));
        return aside;
    }

    private static Path log(BuiltJar built, String step) {
        return built.home().resolveSibling(step + ".log");
    }

    private void takeItsPlace(Path aside) throws IOException {
        try {
            Files.move(aside, home(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(jar)) {
                throw e;
            }
            // Another start at the same time was faster.
            BuiltJar.delete(aside);
        }
    }
}
