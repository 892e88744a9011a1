package fr.etape.localservers.broker;

import fr.etape.localservers.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * The broker's process: {@code Broker <data directory> <client port> <controller port>}. With passwords in its
 * environment it asks everybody who they are ({@link BrokerAccess}); without, it is open to this machine, as tests need
 * it that start one for themselves.
 */
public final class Broker {

    /** Holds the id of the process whose start is complete: from then on the broker answers clients. */
    static final String READY = "ready";

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int controllerPort = Integer.parseInt(arguments[2]);
        Optional<BrokerAccess> access = BrokerAccess.of(System.getenv());
        Properties properties = BrokerProperties.of(data, port, controllerPort);
        format(data, properties);
        int adminPort = Ports.free();
        access.ifPresent(known -> properties.putAll(known.properties(properties, adminPort)));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        Files.deleteIfExists(data.resolve(READY));
        server.startup();
        if (access.isPresent()) {
            new AccessAtStart(data, adminPort, access.get()).apply();
        }
        Files.writeString(
                data.resolve(READY), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    /**
     * Only a fresh directory: a second format would give the data another cluster id. The file it needs has no
     * password.
     */
    private static void format(Path data, Properties properties) throws IOException {
        if (Files.exists(data.resolve("log/meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        Files.deleteIfExists(AccessAtStart.file(data));
        Path file = data.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        String[] arguments = {
            "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
        };
        int exit = StorageTool.execute(arguments, System.out);
        if (exit != 0) {
            throw new IOException("formatting " + data + " ended with " + exit);
        }
    }
}
