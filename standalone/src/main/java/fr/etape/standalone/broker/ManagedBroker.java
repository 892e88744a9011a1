package fr.etape.standalone.broker;

import fr.etape.standalone.process.EndedEarly;
import fr.etape.standalone.process.Ports;
import fr.etape.standalone.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker of our own, as a child process on the loopback address. */
public record ManagedBroker(ServerProcess server, String bootstrapServers) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Returns when the broker answers clients.
     *
     * @throws EndedEarly when the process ends, or does not answer within a minute
     */
    public static ManagedBroker start(BrokerSettings settings) throws IOException {
        ManagedBroker broker = launch(settings);
        try {
            broker.await(Instant.now().plus(PATIENCE));
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    private static ManagedBroker launch(BrokerSettings settings) throws IOException {
        Ports.requireFree(settings.port(), "kafka");
        Ports.requireFree(settings.controllerPort(), "kafka's controller");
        Files.createDirectories(settings.data());
        List<String> command = new ArrayList<>(List.of(settings.java().toString()));
        command.addAll(settings.options());
        command.addAll(List.of(
                "-cp",
                settings.classPath(),
                Broker.class.getName(),
                settings.data().toString(),
                Integer.toString(settings.port()),
                Integer.toString(settings.controllerPort())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        return new ManagedBroker(
                new ServerProcess("kafka", process, settings.port(), settings.log()), "127.0.0.1:" + settings.port());
    }

    private void await(Instant deadline) {
        while (!answers()) {
            if (!server.alive()) {
                throw new EndedEarly(server, "ended with " + server.process().exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new EndedEarly(server, "does not answer yet");
            }
            server.endsWithin(Duration.ofMillis(100));
        }
    }

    /** An open port is not enough: the broker takes no request before it is unfenced. */
    private boolean answers() {
        if (Ports.isFree(server.port())) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 1000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000))) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for kafka", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
