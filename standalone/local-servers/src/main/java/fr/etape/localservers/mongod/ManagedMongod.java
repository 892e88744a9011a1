package fr.etape.localservers.mongod;

import fr.etape.localservers.process.EndedEarly;
import fr.etape.localservers.process.Program;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mongod of our own: a child process on the loopback address, the only member of its replica set. */
public record ManagedMongod(MongodSettings settings, ServerProcess server) implements AutoCloseable {

    static final String NO_COMPRESSION = "--networkMessageCompressors=disabled";

    /**
     * Returns when the replica set has a primary that takes writes.
     *
     * @throws EndedEarly when the server ends, or is not there within a minute
     */
    public static ManagedMongod start(MongodSettings settings) throws IOException {
        ServerProcess server = program(settings).start();
        try {
            new ReplicaSetOfOne(settings).await(server);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        return new ManagedMongod(settings, server);
    }

    public String uri() {
        return uri(settings);
    }

    /** Connection string of whoever administers such a server, without a database; known before it has started. */
    public static String uri(MongodSettings settings) {
        MongodAccess access = settings.access();
        return access == null ? uri(settings, "", "") : uri(settings, access.user(), access.password());
    }

    /** The same of the owner of a database. Throws {@link IllegalArgumentException} when it has none. */
    public static String uriOfOwner(MongodSettings settings, String database) {
        MongodAccess access = settings.access();
        String password = access == null ? null : access.owners().get(database);
        if (password == null) {
            throw new IllegalArgumentException(database + " has no owner");
        }
        return uri(settings, database, password);
    }

    private static String uri(MongodSettings settings, String user, String password) {
        String credentials = user.isEmpty() ? "" : user + ":" + password + "@";
        String source = user.isEmpty() ? "" : "&authSource=admin";
        return "mongodb://%s127.0.0.1:%d/?replicaSet=%s%s"
                .formatted(credentials, settings.port(), ReplicaSetOfOne.NAME, source);
    }

    public static Program program(MongodSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        List<String> command = new ArrayList<>(List.of(
                settings.executable().toString(),
                "--dbpath=" + settings.data(),
                "--port=" + settings.port(),
                "--bind_ip=127.0.0.1",
                "--replSet=" + ReplicaSetOfOne.NAME,
                // No code in queries: nothing here needs it, and an injected $where finds nothing to run in.
                "--noscripting",
                // Read before anybody has said who they are: without the fix of CVE-2025-14847, a message that claims
                // to be larger than it is gets memory of others as its answer. No client of the suite compresses.
                NO_COMPRESSION,
                "--wiredTigerCacheSizeGB=0.25",
                "--wiredTigerEngineConfigString=" + eviction(),
                "--setParameter=diagnosticDataCollectionEnabled=false",
                // What a killed service had begun holds its documents until then, at the default for 60 to 90 s. A
                // transaction of the suite lasts milliseconds.
                "--setParameter=transactionLifetimeLimitSeconds=5",
                // The least. More would slow down whoever guesses a password, and ours are 256 random bits; each
                // service pays for them whenever it connects.
                "--setParameter=scramSHA256IterationCount=5000",
                "--quiet"));
        MongodAccess access = settings.access();
        if (access != null) {
            command.add("--keyFile=" + access.keyFile());
        }
        return new Program("mongod", command, Map.of(), settings.port(), settings.log());
    }

    /**
     * How the cache is kept from being full. The shares are in percent of it: at the defaults, 5 and 20, pages of the
     * indexes are written time and again within a minute, a quarter of what mongod did in a rush. The default of four
     * threads, once a second all at work for 30 ms, leave two cores to nobody else.
     */
    private static String eviction() {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
        return "eviction_dirty_target=40,eviction_dirty_trigger=60,eviction=(threads_min=%1$d,threads_max=%1$d)"
                .formatted(threads);
    }

    @Override
    public void close() {
        server.stop();
    }
}
