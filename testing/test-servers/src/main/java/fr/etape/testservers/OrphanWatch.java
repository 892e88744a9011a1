package fr.etape.testservers;

import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A shell that reads from this JVM and gets nothing until the JVM is gone, even by {@code kill -9}. Then it kills the
 * server, which would otherwise run for ever.
 */
final class OrphanWatch {

    private OrphanWatch() {}

    static Process over(ServerProcess server) throws IOException {
        return new ProcessBuilder("sh", "-c", "read -r nothing; kill -9 " + server.pid())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("/dev/null").toFile())
                .start();
    }
}
