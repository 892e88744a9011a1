package fr.etape.localservers.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker's process: {@code Broker <data directory> <client port> <controller port>}. */
public final class Broker {

    /** Holds the id of the process whose start is complete: from then on the broker answers clients. */
    static final String READY = "ready";

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Properties properties = properties(data, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        format(data, properties);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        Files.deleteIfExists(data.resolve(READY));
        server.startup();
        Files.writeString(
                data.resolve(READY), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    /** Only a fresh directory: a second format would give the data another cluster id. */
    private static void format(Path data, Properties properties) throws IOException {
        if (Files.exists(data.resolve("log/meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
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

    private static Properties properties(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("log.dirs", data.resolve("log").toString())));
        properties.putAll(ONE_NODE);
        properties.putAll(QUICK_START);
        properties.putAll(SMALL);
        return properties;
    }

    private static final Map<String, String> ONE_NODE = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            // A topic is made by the service that owns it, with the one partition that keeps its order.
            "auto.create.topics.enable", "false");

    /** A broker that was killed must see its own registration expire before it can return; 9 s by default. */
    private static final Map<String, String> QUICK_START = Map.of(
            "broker.session.timeout.ms", "1500",
            "broker.heartbeat.interval.ms", "300",
            "group.initial.rebalance.delay.ms", "0",
            "controlled.shutdown.enable", "false");

    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.num.partitions", "1",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            // Events are history: kept until somebody deletes the stop's topic.
            "log.retention.ms", "-1",
            "log.segment.bytes", "67108864");
}
