package fr.etape.testservers;

import fr.etape.localservers.broker.BrokerSettings;
import fr.etape.localservers.broker.ManagedBroker;
import fr.etape.localservers.mongod.ManagedMongod;
import fr.etape.localservers.mongod.MongoServer;
import fr.etape.localservers.mongod.MongodSettings;
import fr.etape.localservers.mongod.MongodSources;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Servers as child processes that a test may pause, kill and start again. Their data live in a temporary
 * directory, and they end with this JVM, however it ends.
 */
public final class OwnServers {

    private OwnServers() {}

    public static ManagedMongod startMongod() {
        Path directory = TemporaryDirectory.create("etape-mongod");
        return startMongod(mongodSettings(directory));
    }

    /** Starts a server again on the data and the port of one that was killed. */
    public static ManagedMongod startMongod(MongodSettings settings) {
        try {
            ManagedMongod mongod = ManagedMongod.start(settings);
            endWithThisJvm(mongod.server());
            return mongod;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start mongod", e);
        }
    }

    /**
     * Throws {@link IllegalStateException} when the environment names a running server: tests must not kill that one.
     */
    public static MongodSettings mongodSettings(Path directory) {
        MongoServer found = new MongodSources(System.getenv(), System.out::println).find();
        return switch (found) {
            case MongoServer.Executable executable ->
                new MongodSettings(
                        executable.file(),
                        directory.resolve("data"),
                        directory.resolve("mongod.log"),
                        Ports.free(),
                        null);
            case MongoServer.Running running ->
                throw new IllegalStateException(running.said() + " cannot be started by a test");
        };
    }

    public static ManagedBroker startKafka() {
        return startKafka(kafkaSettings(TemporaryDirectory.create("etape-kafka")));
    }

    /** Starts a broker again on the data and the port of one that was killed. */
    public static ManagedBroker startKafka(BrokerSettings settings) {
        try {
            ManagedBroker broker = ManagedBroker.start(settings);
            endWithThisJvm(broker.server());
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start kafka", e);
        }
    }

    public static BrokerSettings kafkaSettings(Path directory) {
        return new BrokerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                directory.resolve("data"),
                directory.resolve("kafka.log"),
                Ports.free(),
                Ports.free(),
                null);
    }

    private static void endWithThisJvm(ServerProcess server) throws IOException {
        Process watch = OrphanWatch.over(server);
        AtExit.then(() -> {
            watch.destroy();
            server.kill();
        });
    }
}
