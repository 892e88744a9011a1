package fr.etape.localservers.broker;

import fr.etape.localservers.process.EndedEarly;
import fr.etape.localservers.process.Ports;
import fr.etape.localservers.process.Program;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A broker of our own, as a child process on the loopback address. */
public record ManagedBroker(BrokerSettings settings, ServerProcess server) implements AutoCloseable {

    /**
     * Returns when the broker answers clients.
     *
     * @throws EndedEarly when the process ends, or does not answer within a minute
     */
    public static ManagedBroker start(BrokerSettings settings) throws IOException {
        Ports.requireFree(settings.controllerPort(), "kafka's controller");
        ServerProcess server = program(settings).start();
        try {
            new BrokerReady(settings).await(server);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        return new ManagedBroker(settings, server);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    public static Program program(BrokerSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        List<String> command = new ArrayList<>(List.of(settings.java().toString()));
        command.addAll(settings.options());
        command.addAll(arguments(settings));
        BrokerAccess access = settings.access();
        Map<String, String> environment = access == null ? Map.of() : access.environment();
        return new Program("kafka", command, environment, settings.port(), settings.log());
    }

    /** What follows the JVM's options. */
    public static List<String> arguments(BrokerSettings settings) {
        return List.of(
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                settings.classPath(),
                Broker.class.getName(),
                settings.data().toString(),
                Integer.toString(settings.port()),
                Integer.toString(settings.controllerPort()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
