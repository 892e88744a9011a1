package fr.etape.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** Makes the functional beans through which a service reads streams. */
public final class ProjectionConsumers {

    private final MongoClient client;
    private final MongoDatabase database;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    ProjectionConsumers(MongoClient client, MongoDatabase database, DeadLetters deadLetters, MeterRegistry meters) {
        this.client = client;
        this.database = database;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * A consumer for a binding in this module's batch mode; touches neither MongoDB nor Kafka before the first poll.
     *
     * @param group the binding's {@code group}; names the bookmarks and the dead-letter topic
     * @param types the record that carries a CloudEvents type; null for a type that is not known
     */
    public <E> Consumer<Message<List<byte[]>>> consumer(
            String group, Function<String, @Nullable Class<? extends E>> types, Projection<E> projection) {
        Tally tally = Tally.of(group, meters);
        Reader<E> reader = new Reader<>(
                group,
                client,
                new Bookmarks(database),
                new Decoder<>(types),
                projection,
                deadLetters,
                new Gaps(group, meters),
                tally);
        return new RecordConsumer<>(group, reader, deadLetters, tally);
    }
}
