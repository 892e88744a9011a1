package fr.etape.standalone.mongod;

import fr.etape.standalone.process.EndedEarly;
import fr.etape.standalone.process.Ports;
import fr.etape.standalone.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A mongod of our own: a child process on the loopback address, the only member of its replica set. */
public record ManagedMongod(ServerProcess server, String uri) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Returns when the replica set has a primary that takes writes.
     *
     * @throws EndedEarly when the server ends, or is not there within a minute
     */
    public static ManagedMongod start(MongodSettings settings) throws IOException {
        ServerProcess server = launch(settings);
        try {
            new ReplicaSetOfOne(settings, server).await(PATIENCE);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        return new ManagedMongod(server, uri(settings));
    }

    /** Connection string of such a server, without a database; the same before it has started. */
    public static String uri(MongodSettings settings) {
        MongodAccess access = settings.access();
        String credentials = access == null ? "" : access.user() + ":" + access.password() + "@";
        return "mongodb://%s127.0.0.1:%d/?replicaSet=%s%s"
                .formatted(
                        credentials, settings.port(), ReplicaSetOfOne.NAME, access == null ? "" : "&authSource=admin");
    }

    /** Starts the process and returns at once; {@link #start} also waits for the primary. */
    private static ServerProcess launch(MongodSettings settings) throws IOException {
        // Else the server that has the port would be taken for the new one, which ends unseen.
        Ports.requireFree(settings.port(), "mongod");
        Files.createDirectories(settings.data());
        Process process = new ProcessBuilder(command(settings))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                .start();
        return new ServerProcess("mongod", process, settings.port(), settings.log());
    }

    private static List<String> command(MongodSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                settings.executable().toString(),
                "--dbpath=" + settings.data(),
                "--port=" + settings.port(),
                "--bind_ip=127.0.0.1",
                "--replSet=" + ReplicaSetOfOne.NAME,
                // No code in queries: nothing here needs it, and an injected $where finds nothing to run in.
                "--noscripting",
                "--wiredTigerCacheSizeGB=0.25",
                "--setParameter=diagnosticDataCollectionEnabled=false",
                "--quiet"));
        MongodAccess access = settings.access();
        if (access != null) {
            command.add("--keyFile=" + access.keyFile());
        }
        return command;
    }

    @Override
    public void close() {
        server.stop();
    }
}
