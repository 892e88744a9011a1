package fr.etape.localservers.broker;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run a broker.
 *
 * @param java the {@code java} program to run it with
 * @param options of the JVM, such as its heap
 * @param classPath must hold Kafka's server and {@link Broker}
 * @param data its directory; made and formatted when absent
 * @param log file its output is appended to
 * @param port for clients, on the loopback address
 * @param controllerPort on the loopback address, of no use to clients
 * @param access null for a broker that is open to whoever is on this machine
 */
public record BrokerSettings(
        Path java,
        List<String> options,
        String classPath,
        Path data,
        Path log,
        int port,
        int controllerPort,
        @Nullable BrokerAccess access) {}
