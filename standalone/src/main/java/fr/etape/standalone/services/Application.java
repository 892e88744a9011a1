package fr.etape.standalone.services;

import java.io.IOException;
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

    static Application of(Path java, BuiltJar built) throws IOException {
        Path jar = built.home().resolve(built.file().getFileName());
        if (!Files.exists(jar)) {
            extract(java, built);
            built.forgetOldest();
        }
        return new Application(jar);
    }

    private static void extract(Path java, BuiltJar built) throws IOException {
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
        Command.run(command, homes.resolve("extract.log"));
        Files.move(aside, built.home(), StandardCopyOption.ATOMIC_MOVE);
    }
}
