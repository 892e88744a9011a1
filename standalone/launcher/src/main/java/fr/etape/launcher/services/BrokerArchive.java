package fr.etape.launcher.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class archive of the broker, which runs from the launcher's own jar. */
public final class BrokerArchive {

    public static final JvmOptions JVM_OPTIONS = new JvmOptions(160, 8, false);

    private BrokerArchive() {}

    public static ClassArchive of(Path classPath) throws IOException {
        Path home = Files.createDirectories(BuiltJar.of(classPath).home());
        return ClassArchive.in(home, JVM_OPTIONS.words());
    }
}
