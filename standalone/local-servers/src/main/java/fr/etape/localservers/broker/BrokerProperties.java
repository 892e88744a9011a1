package fr.etape.localservers.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The configuration of a broker for one small machine, without passwords. */
final class BrokerProperties {

    private BrokerProperties() {}

    static Properties of(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry(
                        "listeners",
                        "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "CLIENTS://127.0.0.1:" + port),
                Map.entry("log.dirs", data.resolve("log").toString())));
        properties.putAll(ONE_NODE);
        properties.putAll(QUICK_START);
        properties.putAll(SMALL);
        properties.putAll(UNPACKED);
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

    /**
     * The broker unpacks what arrives compressed and measures it, so that no record unpacks at a reader. For topics
     * that do not say it themselves, as those made by earlier versions.
     */
    private static final Map<String, String> UNPACKED =
            Map.of("compression.type", "uncompressed", "message.max.bytes", "1048588");
}
