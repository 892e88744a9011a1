package fr.etape.localservers.broker;

import fr.etape.localservers.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Brokers for tests, on a directory of theirs. */
final class Brokers {

    private Brokers() {}

    static BrokerSettings secured(Path directory) throws IOException {
        return settings(directory, BrokerAccess.keptIn(directory.resolve("secrets")));
    }

    static BrokerSettings open(Path directory) {
        return settings(directory, null);
    }

    private static BrokerSettings settings(Path directory, BrokerAccess access) {
        return new BrokerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"),
                System.getProperty("java.class.path"),
                directory.resolve("data"),
                directory.resolve("log"),
                Ports.free(),
                Ports.free(),
                access);
    }
}
