package fr.etape.journal;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;

/** Skeleton: the engine follows. */
public final class Journal<S, C, E, O> implements AutoCloseable {

    public Journal(
            MongoClient client,
            String database,
            Producer<String, byte[]> producer,
            StreamKind<S, C, E, O> kind,
            JournalSettings settings,
            Clock clock) {}

    public void start() {}

    public CompletableFuture<O> submit(StreamId stream, C command, Origin origin) {
        return new CompletableFuture<>();
    }

    public S state(StreamId stream) {
        throw new IllegalStateException();
    }

    @Override
    public void close() {}
}
